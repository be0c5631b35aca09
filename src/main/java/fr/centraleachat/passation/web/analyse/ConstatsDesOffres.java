package fr.centraleachat.passation.web.analyse;

import fr.centraleachat.passation.domain.analyse.OffresOuvertes;
import fr.centraleachat.passation.domain.echanges.Echange;
import fr.centraleachat.passation.domain.echanges.EchangesTraces;
import fr.centraleachat.passation.web.ChoixDeConstante;
import fr.centraleachat.passation.web.OperateursEnClair;
import fr.centraleachat.tache.Champ;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the analysis rests on: the last offer of each, and what was asked of the candidates. */
@Component
class ConstatsDesOffres {

    private final OffresOuvertes offres;
    private final EchangesTraces echanges;
    private final OperateursEnClair operateurs;

    ConstatsDesOffres(
            OffresOuvertes offres, EchangesTraces echanges, OperateursEnClair operateurs) {
        this.offres = offres;
        this.echanges = echanges;
        this.operateurs = operateurs;
    }

    Map<String, Object> pour(String numero) {
        var constats = new LinkedHashMap<String, Object>();
        constats.put("Offres à juger", offres.dernieres(numero));
        List<Ligne> lignes =
                echanges.deLaProcedure(numero).stream().map(e -> ligne(numero, e)).toList();
        if (!lignes.isEmpty()) {
            constats.put("Échanges avec les candidats", lignes);
        }
        return constats;
    }

    private Ligne ligne(String numero, Echange echange) {
        return new Ligne(
                ChoixDeConstante.libelle(echange.type()),
                echange.lot(),
                operateurs.nom(numero, echange.operateur()),
                echange.demandeLe(),
                echange.echeance(),
                echange.reponse() == null ? "en attente" : echange.reponse().texte());
    }

    /** A line of the trace (R2144-2, R2152-2, L2152-6). */
    record Ligne(
            @Champ("Nature") String type,
            @Champ("Lot") Integer lot,
            @Champ("Candidat") String operateur,
            @Champ("Demandé le") Instant demandeLe,
            @Champ("Échéance") Instant echeance,
            @Champ("Réponse") String reponse) {}
}
