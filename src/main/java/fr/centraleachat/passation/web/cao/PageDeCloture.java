package fr.centraleachat.passation.web.cao;

import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.analyse.ResultatDeLAnalyse;
import fr.centraleachat.passation.domain.cao.ClotureDeSeance;
import fr.centraleachat.passation.domain.cao.Clotures;
import fr.centraleachat.passation.domain.cao.Quorum;
import fr.centraleachat.passation.domain.cao.Seances;
import fr.centraleachat.passation.web.ChoixDOperateurs;
import fr.centraleachat.tache.FormulaireDeTache.Choix;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the page that closes a séance shows. */
@Component
@Transactional(readOnly = true)
class PageDeCloture {

    private final Seances seances;
    private final Clotures clotures;
    private final Procedures procedures;
    private final ResultatDeLAnalyse analyse;
    private final NomsDeCommission noms;

    PageDeCloture(
            Seances seances,
            Clotures clotures,
            Procedures procedures,
            ResultatDeLAnalyse analyse,
            NomsDeCommission noms) {
        this.seances = seances;
        this.clotures = clotures;
        this.procedures = procedures;
        this.analyse = analyse;
        this.noms = noms;
    }

    /**
     * @throws fr.centraleachat.common.EtatIncompatible while it may not be closed
     */
    public ClotureDeSeance ebauche(UUID id) {
        var seance = seances.exiger(id);
        clotures.exigerClosable(seance);
        return clotures.ebauche(seance);
    }

    public ClotureView detail(UUID id) {
        var seance = seances.exiger(id);
        var affaires = new LinkedHashMap<String, String>();
        var quorums = clotures.quorums(seance);
        quorums.stream()
                .filter(Quorum::atteint)
                .forEach(q -> affaires.put(q.procedure() + "/" + q.lot(), affaire(q)));
        return new ClotureView(
                id,
                noms.seance(seance),
                affaires,
                quorums.stream().filter(q -> !q.atteint()).toList());
    }

    private String affaire(Quorum quorum) {
        var lot = procedures.lot(quorum.procedure(), quorum.lot());
        return quorum.procedure() + ", lot " + quorum.lot() + " : " + lot.objet();
    }

    /** Those who are classed, item by item. */
    public Map<String, List<Choix>> attributaires(UUID id) {
        var choix = new HashMap<String, List<Choix>>();
        var rang = 0;
        for (var quorum : clotures.quorums(seances.exiger(id))) {
            if (quorum.atteint()) {
                choix.put("points[" + rang++ + "].operateur", classes(quorum));
            }
        }
        return choix;
    }

    private List<Choix> classes(Quorum quorum) {
        return analyse.classement(quorum.procedure(), quorum.lot()).stream()
                .filter(o -> o.rang() != null)
                .map(
                        o ->
                                new Choix(
                                        o.operateur(),
                                        o.nom() == null
                                                ? o.operateur()
                                                : ChoixDOperateurs.libelle(o.nom(), o.operateur())))
                .distinct()
                .toList();
    }
}
