package fr.centraleachat.passation.process;

import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.consultation.Questions;
import fr.centraleachat.passation.process.PassationMarchePublic.Variables;
import fr.centraleachat.workflow.Routage;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Phase 6: who answers a question; no decision on the date limite is awaited any more. */
@Component
class RoutesDeLaConsultation implements RoutesDePhase {

    private final Questions questions;
    private final Procedures procedures;

    RoutesDeLaConsultation(Questions questions, Procedures procedures) {
        this.questions = questions;
        this.procedures = procedures;
    }

    @Override
    public Map<String, RegleDeRoute> regles() {
        return Map.of(
                "Task_QualifierQuestion", this::qualification,
                "Task_DeciderReport", this::report);
    }

    private Map<String, Object> qualification(Routage routage) {
        var question = questions.exiger(routage.numero(), routage.sujet());
        return Map.of(Variables.CATEGORIE, question.categorie().name());
    }

    private Map<String, Object> report(Routage routage) {
        var dlro = procedures.exiger(routage.numero()).dlro();
        return Map.of(Variables.REPORT_OUVERT, false, Variables.DLRO, dlro);
    }
}
