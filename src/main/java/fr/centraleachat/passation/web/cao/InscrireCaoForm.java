package fr.centraleachat.passation.web.cao;

import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.attribution.DecisionsDeLot;
import fr.centraleachat.passation.domain.cao.InscriptionCao;
import fr.centraleachat.passation.domain.cao.InscriptionEnCao;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Inscrire en CAO: the lots without decision, and the séances to come. */
@Component
class InscrireCaoForm implements FormulaireDeTache<InscriptionCao> {

    private final InscriptionEnCao inscription;
    private final DecisionsDeLot decisions;
    private final Procedures procedures;
    private final NomsDeCommission noms;

    InscrireCaoForm(
            InscriptionEnCao inscription,
            DecisionsDeLot decisions,
            Procedures procedures,
            NomsDeCommission noms) {
        this.inscription = inscription;
        this.decisions = decisions;
        this.procedures = procedures;
        this.noms = noms;
    }

    @Override
    public String cle() {
        return "passation/inscrire-cao";
    }

    @Override
    public Class<InscriptionCao> saisie() {
        return InscriptionCao.class;
    }

    @Override
    public InscriptionCao valeurs(TacheOuverte tache) {
        return inscription.proposer(tache.numero());
    }

    @Override
    public Map<String, Object> constats(TacheOuverte tache) {
        var constats = new LinkedHashMap<String, Object>();
        if (inscription.seancesPossibles(tache.numero()).isEmpty()) {
            constats.put(
                    "À faire avant",
                    "Aucune séance à venir : demandez au secrétariat de la commission de la programmer"
                            + " (rubrique Séances CAO).");
        }
        if (inscription.proposer(tache.numero()).secondeConvocation()) {
            constats.put("Dernière séance", "Quorum non atteint sur ces lots (CGCT L1411-5).");
        }
        return constats;
    }

    @Override
    public Map<String, List<Choix>> choix(TacheOuverte tache) {
        return Map.of(
                "seance",
                inscription.seancesPossibles(tache.numero()).stream()
                        .map(s -> new Choix(s.id().toString(), noms.seance(s)))
                        .toList(),
                "lots",
                decisions.aDecider(tache.numero()).stream()
                        .map(lot -> new Choix(String.valueOf(lot), lot(tache.numero(), lot)))
                        .toList());
    }

    private String lot(String numero, int lot) {
        return "Lot " + lot + ", " + procedures.lot(numero, lot).objet();
    }

    @Override
    public void achever(TacheOuverte tache, InscriptionCao saisie) {
        inscription.inscrire(tache.numero(), saisie);
    }
}
