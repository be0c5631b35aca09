package fr.centraleachat.passation.domain.consultation;

import fr.centraleachat.workflow.PhaseFermee;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Closes what the end of the consultation leaves open; the questions are told in the RAO. */
@Component
class ClotureDeLaConsultation {

    private static final String CONSULTATION = "CONSULTATION";

    private final Questions questions;
    private final Reports reports;
    private final Modifications modifications;
    private final EcheancesDeReponse reponses;
    private final EcheancesDuReport echeances;

    ClotureDeLaConsultation(
            Questions questions,
            Reports reports,
            Modifications modifications,
            EcheancesDeReponse reponses,
            EcheancesDuReport echeances) {
        this.questions = questions;
        this.reports = reports;
        this.modifications = modifications;
        this.reponses = reponses;
        this.echeances = echeances;
    }

    @EventListener
    void on(PhaseFermee phase) {
        if (CONSULTATION.equals(phase.phase())) {
            clore(phase.numero());
        }
    }

    private void clore(String numero) {
        for (var question : questions.ouvertes(numero)) {
            question.cloreSansReponse();
            reponses.eteindre(question);
        }
        for (var report : reports.aDecider(numero)) {
            report.abandonner();
            echeances.eteindre(numero, report);
        }
        modifications.aFaire(numero).forEach(Modification::abandonner);
    }
}
