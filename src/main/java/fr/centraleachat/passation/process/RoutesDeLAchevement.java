package fr.centraleachat.passation.process;

import fr.centraleachat.passation.domain.attribution.Attributaires;
import fr.centraleachat.passation.domain.attribution.DecisionDeLot;
import fr.centraleachat.passation.domain.attribution.VerificationEnVigueur;
import fr.centraleachat.passation.domain.marche.Marches;
import fr.centraleachat.passation.process.PassationMarchePublic.Variables;
import fr.centraleachat.workflow.Routage;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Phase 12: who is checked, which lots become marchés, and which of them go to the préfecture. */
@Component
class RoutesDeLAchevement implements RoutesDePhase {

    private final Marches marches;
    private final Attributaires attributaires;
    private final VerificationEnVigueur verifications;

    RoutesDeLAchevement(
            Marches marches, Attributaires attributaires, VerificationEnVigueur verifications) {
        this.marches = marches;
        this.attributaires = attributaires;
        this.verifications = verifications;
    }

    @Override
    public Map<String, RegleDeRoute> regles() {
        return Map.of(
                "Task_VerifierAttributaire", this::verification,
                "Task_RedigerLettres", this::lettres,
                "Task_VerifierSuivant", this::suivant,
                "Task_Signer", this::signature);
    }

    private Map<String, Object> verification(Routage routage) {
        return Map.of(
                Variables.DEFAILLANCE_AVANT_LETTRES,
                verifications.aUneDefaillance(routage.numero()));
    }

    private Map<String, Object> lettres(Routage routage) {
        return Map.of(
                Variables.LOTS_ATTRIBUES,
                attributaires.decisions(routage.numero()).stream()
                        .map(DecisionDeLot::lot)
                        .toList());
    }

    private Map<String, Object> suivant(Routage routage) {
        return Map.of(
                Variables.SUIVANT_CONFORME,
                verifications.estConformeLeSuivant(routage.numero(), routage.lot()));
    }

    private Map<String, Object> signature(Routage routage) {
        return Map.of(
                Variables.TRANSMISSIBLE,
                marches.exiger(routage.numero(), routage.lot()).transmissible());
    }
}
