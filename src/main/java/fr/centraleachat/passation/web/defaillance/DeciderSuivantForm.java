package fr.centraleachat.passation.web.defaillance;

import fr.centraleachat.passation.domain.attribution.Attribution;
import fr.centraleachat.passation.domain.attribution.DecisionDAttribution;
import fr.centraleachat.passation.domain.attribution.PropositionDeDecisions;
import fr.centraleachat.passation.web.analyse.ConstatsDeLAnalyse;
import fr.centraleachat.passation.web.attribution.ChoixDeDecision;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Désigner le suivant: the lot whose attributaire defaulted, filled with the next one. */
@Component
class DeciderSuivantForm implements FormulaireDeTache<Attribution> {

    private final DecisionDAttribution decision;
    private final PropositionDeDecisions proposition;
    private final ConstatsDeLAnalyse constats;
    private final ConstatsDeDefaillance defaillances;
    private final ChoixDeDecision choix;

    DeciderSuivantForm(
            DecisionDAttribution decision,
            PropositionDeDecisions proposition,
            ConstatsDeLAnalyse constats,
            ConstatsDeDefaillance defaillances,
            ChoixDeDecision choix) {
        this.decision = decision;
        this.proposition = proposition;
        this.constats = constats;
        this.defaillances = defaillances;
        this.choix = choix;
    }

    @Override
    public String cle() {
        return "passation/decider-suivant";
    }

    @Override
    public Class<Attribution> saisie() {
        return Attribution.class;
    }

    @Override
    public Attribution valeurs(TacheOuverte tache) {
        return new Attribution(
                null, null, proposition.pour(tache.numero(), List.of(tache.lot())), null);
    }

    @Override
    public Map<String, Object> constats(TacheOuverte tache) {
        var tous = new LinkedHashMap<String, Object>();
        tous.putAll(defaillances.duLot(tache.numero(), tache.lot()));
        tous.putAll(constats.duRapport(tache.numero()));
        return tous;
    }

    @Override
    public Map<String, List<Choix>> choix(TacheOuverte tache) {
        return choix.desLots(tache.numero(), List.of(tache.lot()));
    }

    @Override
    public void achever(TacheOuverte tache, Attribution saisie) {
        decision.choisirLeSuivant(tache.numero(), tache.lot(), saisie);
    }
}
