package fr.centraleachat.passation.web;

import fr.centraleachat.passation.domain.Attribution;
import fr.centraleachat.passation.domain.DecisionDAttribution;
import fr.centraleachat.passation.domain.DecisionDeLot;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.PropositionDeLot;
import fr.centraleachat.passation.domain.Rao;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Attribuer: the decisions come filled with what the report proposes. */
@Component
class AttribuerForm implements FormulaireDeTache<Attribution> {

    private final DecisionDAttribution decision;
    private final Fiches fiches;
    private final ConstatsDeLAnalyse constats;

    AttribuerForm(DecisionDAttribution decision, Fiches fiches, ConstatsDeLAnalyse constats) {
        this.decision = decision;
        this.fiches = fiches;
        this.constats = constats;
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
        var decisions =
                fiches.exiger(tache.numero(), Rao.class).propositions().stream()
                        .map(AttribuerForm::decision)
                        .toList();
        return new Attribution(null, null, decisions, null);
    }

    private static DecisionDeLot decision(PropositionDeLot proposition) {
        return new DecisionDeLot(
                proposition.lot(),
                DecisionDeLot.Decision.ATTRIBUE,
                proposition.operateur(),
                proposition.montantHt(),
                proposition.motif());
    }

    @Override
    public Map<String, Object> constats(TacheOuverte tache) {
        return constats.duRapport(tache.numero());
    }

    @Override
    public void achever(TacheOuverte tache, Attribution saisie) {
        decision.attribuer(tache.numero(), saisie);
    }
}
