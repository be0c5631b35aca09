package fr.centraleachat.passation.web.attribution;

import fr.centraleachat.passation.domain.attribution.Attribution;
import fr.centraleachat.passation.domain.attribution.DecisionDAttribution;
import fr.centraleachat.passation.domain.attribution.DecisionsDeLot;
import fr.centraleachat.passation.domain.attribution.PropositionDeDecisions;
import fr.centraleachat.passation.web.analyse.ConstatsDeLAnalyse;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Attribuer: the decisions come filled with what the ranking calls for. */
@Component
class AttribuerForm implements FormulaireDeTache<Attribution> {

    private final DecisionDAttribution decision;
    private final DecisionsDeLot lots;
    private final PropositionDeDecisions proposition;
    private final ConstatsDeLAnalyse constats;
    private final ChoixDeDecision choix;

    AttribuerForm(
            DecisionDAttribution decision,
            DecisionsDeLot lots,
            PropositionDeDecisions proposition,
            ConstatsDeLAnalyse constats,
            ChoixDeDecision choix) {
        this.decision = decision;
        this.lots = lots;
        this.proposition = proposition;
        this.constats = constats;
        this.choix = choix;
    }

    @Override
    public String cle() {
        return "passation/attribuer";
    }

    @Override
    public Class<Attribution> saisie() {
        return Attribution.class;
    }

    @Override
    public Attribution valeurs(TacheOuverte tache) {
        var numero = tache.numero();
        return new Attribution(null, null, proposition.pour(numero, lots.aDecider(numero)), null);
    }

    @Override
    public Map<String, Object> constats(TacheOuverte tache) {
        return constats.duRapport(tache.numero());
    }

    @Override
    public Map<String, List<Choix>> choix(TacheOuverte tache) {
        return choix.desLots(tache.numero(), lots.aDecider(tache.numero()));
    }

    @Override
    public Set<String> reperes() {
        return Set.of("decisions.lot");
    }

    @Override
    public void achever(TacheOuverte tache, Attribution saisie) {
        decision.attribuer(tache.numero(), saisie);
    }
}
