package fr.centraleachat.recit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * What comes in while a MAPA of Longvic is in consultation: two questions, a modification of the
 * DCE, a report that is granted, and another that the date limite overtakes.
 */
final class PasDUneConsultation {

    private static final String SI = "instructeur.longvic";
    private static final Duration REPORT = Duration.ofDays(5);

    private final PasAPas p;
    private final Conduite c;
    private final Consultations consultation;

    PasDUneConsultation(PasAPas p, Clock horloge) {
        this.p = p;
        this.c = p.conduite();
        this.consultation = new Consultations(c, horloge);
    }

    void tracer() {
        questions();
        p.pas("modification", () -> consultation.modification(201));
        p.pas("report", () -> consultation.report(reportee(), 201));
        p.pas("Task_DiffuserReponse, second", () -> consultation.diffuser(200));
        p.pas("contreseing de la modification", consultation::contresignerLaModification);
        p.pas("Task_ModifierDce", () -> consultation.modifier(null, 200));
        p.pas("Task_DeciderReport", () -> consultation.reporter(reportee(), 200));
        p.pas("second report", () -> consultation.report(reportee(), 201));
    }

    private void questions() {
        p.pas("question", () -> consultation.question("Q-1", 201));
        p.pas("Task_QualifierQuestion", () -> consultation.qualifier("TECHNIQUE", true));
        p.pas("autre question", () -> consultation.question("Q-2", 201));
        p.pas("sa qualification", () -> consultation.qualifier("ADMINISTRATIVE", true));
        p.pas(
                "Task_RepondreTechnique",
                () -> consultation.repondre(SI, "Task_RepondreTechnique", false));
        p.pas(
                "Task_RepondreAdministratif",
                () -> consultation.repondre(Gestes.CHARGE, "Task_RepondreAdministratif", false));
        p.pas("Task_DiffuserReponse, first", () -> consultation.diffuser(200));
    }

    /** The date limite has passed: the plis stay sealed until it is decided. */
    void trancher() {
        p.pas("Attente_ReportTranche", () -> consultation.refuser(200));
    }

    private Instant reportee() {
        return Instant.parse(c.lire(Gestes.CHARGE).get("dlro").asText()).plus(REPORT);
    }
}
