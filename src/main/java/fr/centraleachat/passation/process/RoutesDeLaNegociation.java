package fr.centraleachat.passation.process;

import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.analyse.Rao;
import fr.centraleachat.passation.domain.negociation.Negociation;
import fr.centraleachat.passation.process.PassationMarchePublic.Variables;
import fr.centraleachat.workflow.Routage;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Phase 8: how the report concludes, and until when a round of negotiation runs. */
@Component
class RoutesDeLaNegociation implements RoutesDePhase {

    private final Fiches fiches;
    private final Negociation negociation;

    RoutesDeLaNegociation(Fiches fiches, Negociation negociation) {
        this.fiches = fiches;
        this.negociation = negociation;
    }

    @Override
    public Map<String, RegleDeRoute> regles() {
        return Map.of(
                "Task_RedigerRao", this::conclusion,
                "Task_EnvoyerCourriersNegociation", this::dateLimite);
    }

    /** A report that asks for the arrêt waits for an answer to this question, not to an old one. */
    private Map<String, Object> conclusion(Routage routage) {
        var conclusion = fiches.exiger(routage.numero(), Rao.class).conclusion();
        return conclusion == Rao.Conclusion.ARRETER
                ? Map.of(Variables.CONCLUSION_RAO, conclusion.name(), Variables.ARRET, "")
                : Map.of(Variables.CONCLUSION_RAO, conclusion.name());
    }

    private Map<String, Object> dateLimite(Routage routage) {
        return Map.of(
                Variables.DATE_LIMITE_NEGOCIATION,
                negociation.enCours(routage.numero()).dateLimite());
    }
}
