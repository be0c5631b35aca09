package fr.centraleachat.passation.web.cao;

import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.attribution.PropositionDeDecisions;
import fr.centraleachat.passation.domain.cao.AttributionCao;
import fr.centraleachat.passation.domain.cao.Deliberation;
import fr.centraleachat.passation.domain.cao.PresentationCao;
import fr.centraleachat.passation.domain.cao.VoteDeLot;
import fr.centraleachat.passation.web.analyse.ConstatsDeLAnalyse;
import fr.centraleachat.passation.web.attribution.ChoixDeDecision;
import fr.centraleachat.tache.FormulaireDeTache.Choix;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How the forms of the commission begin: one vote and one decision a lot that may be decided. */
@Component
class EbaucheDeVote {

    private final PropositionDeDecisions proposition;
    private final ConstatsDeLAnalyse analyse;
    private final ChoixDeDecision choix;
    private final Fiches fiches;

    EbaucheDeVote(
            PropositionDeDecisions proposition,
            ConstatsDeLAnalyse analyse,
            ChoixDeDecision choix,
            Fiches fiches) {
        this.proposition = proposition;
        this.analyse = analyse;
        this.choix = choix;
        this.fiches = fiches;
    }

    AttributionCao pour(String numero, Deliberation deliberation) {
        var lots = deliberation.lotsAvecQuorum();
        return new AttributionCao(
                deliberation.seance().modalite(),
                null,
                null,
                lots.stream().map(lot -> new VoteDeLot(lot, 0, 0, 0)).toList(),
                proposition.pour(numero, lots),
                null);
    }

    /** The synthesis of the service, then the ranking. */
    Map<String, Object> constats(String numero) {
        var constats = new LinkedHashMap<String, Object>();
        fiches.derniere(numero, PresentationCao.class)
                .ifPresent(p -> constats.put("Synthèse du service", p.synthese()));
        constats.putAll(analyse.duRapport(numero));
        return constats;
    }

    Map<String, List<Choix>> choix(String numero, Deliberation deliberation) {
        return choix.desLots(numero, deliberation.lotsAvecQuorum());
    }
}
