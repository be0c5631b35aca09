package fr.centraleachat.passation.domain.consultation;

import fr.centraleachat.passation.domain.Procedures;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Opens a decision that nobody asked for; does nothing when there is nothing to decide any more.
 */
@Component
class OuvrirReportDOffice {

    private final Procedures procedures;
    private final ConsultationOuverte consultation;
    private final Questions questions;
    private final GardeDesReponses garde;
    private final DemanderReport demander;

    OuvrirReportDOffice(
            Procedures procedures,
            ConsultationOuverte consultation,
            Questions questions,
            GardeDesReponses garde,
            DemanderReport demander) {
        this.procedures = procedures;
        this.consultation = consultation;
        this.questions = questions;
        this.garde = garde;
        this.demander = demander;
    }

    void pourLaQuestion(String numero, UUID id) {
        var procedure = procedures.verrouiller(numero);
        var question = questions.exiger(numero, id.toString());
        if (consultation.estOuverte(procedure)
                && question.etat().estOuverte()
                && garde.estUtile(procedure, question)) {
            demander.pourLaQuestion(procedure, question);
        }
    }
}
