package fr.centraleachat.passation.process;

import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.analyse.SecurisationDuRao;
import fr.centraleachat.passation.domain.analyse.ValidationDeLaDirection;
import fr.centraleachat.passation.domain.analyse.ValidationDuRao;
import fr.centraleachat.passation.domain.attribution.Attribution;
import fr.centraleachat.passation.domain.attribution.CompetenceDeLaCao;
import fr.centraleachat.passation.process.PassationMarchePublic.Variables;
import fr.centraleachat.workflow.Routage;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Phases 9 to 11: the three controls of the report, and the decision. */
@Component
class RoutesDeLAnalyse implements RoutesDePhase {

    private final Fiches fiches;
    private final Procedures procedures;
    private final CompetenceDeLaCao cao;
    private final LotsDecides lots;

    RoutesDeLAnalyse(
            Fiches fiches, Procedures procedures, CompetenceDeLaCao cao, LotsDecides lots) {
        this.fiches = fiches;
        this.procedures = procedures;
        this.cao = cao;
        this.lots = lots;
    }

    @Override
    public Map<String, RegleDeRoute> regles() {
        return Map.of(
                "Task_SecuriserRao", this::securisation,
                "Task_ValiderRao", this::validation,
                "Task_ValiderRaoDirection", this::direction,
                "Task_Attribuer", this::attribution);
    }

    private Map<String, Object> securisation(Routage routage) {
        var decision = fiches.exiger(routage.numero(), SecurisationDuRao.class).decision();
        return Map.of(Variables.SECURISATION, decision.name(), Variables.VALIDATION_RAO, "");
    }

    private Map<String, Object> validation(Routage routage) {
        var decision = fiches.exiger(routage.numero(), ValidationDuRao.class).decision();
        return Map.of(Variables.VALIDATION_RAO, decision.name());
    }

    private Map<String, Object> direction(Routage routage) {
        var decision = fiches.exiger(routage.numero(), ValidationDeLaDirection.class).decision();
        return Map.of(
                Variables.VALIDATION_DIRECTION,
                decision.name(),
                Variables.CAO_REQUISE,
                cao.estRequise(procedures.exiger(routage.numero())));
    }

    private Map<String, Object> attribution(Routage routage) {
        var conclusion = fiches.exiger(routage.numero(), Attribution.class).conclusion();
        return lots.apres(routage.numero(), conclusion.name());
    }
}
