package fr.centraleachat.passation.web.consultation;

import fr.centraleachat.passation.domain.consultation.EtatDeReport;
import fr.centraleachat.passation.domain.consultation.OrigineDuReport;
import fr.centraleachat.passation.domain.consultation.Report;
import java.time.Instant;
import java.util.UUID;

/** A reason to move the date limite, and its decision. */
record ReportView(
        UUID id,
        OrigineDuReport origine,
        EtatDeReport etat,
        String motif,
        Instant dlroProposee,
        Instant demandeLe,
        String motifDecision,
        Instant nouvelleDlro,
        String decidePar,
        Instant decideLe)
        implements VueDeFait {

    static ReportView de(Report report) {
        return new ReportView(
                report.id(),
                report.origine(),
                report.etat(),
                report.motif(),
                report.dlroProposee(),
                report.provenance().enregistreLe(),
                report.motifDecision(),
                report.dlroApres(),
                report.decidePar(),
                report.decideLe());
    }
}
