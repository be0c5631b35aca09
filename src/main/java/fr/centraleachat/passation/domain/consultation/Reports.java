package fr.centraleachat.passation.domain.consultation;

import java.util.List;
import org.springframework.stereotype.Component;

/** The reasons to move a date limite, and what was decided of each. */
@Component
public class Reports {

    private final ReportRepository reports;

    Reports(ReportRepository reports) {
        this.reports = reports;
    }

    /** Oldest first. */
    public List<Report> tous(String numero) {
        return reports.findByProcedureOrderByProvenanceEnregistreLe(numero);
    }

    /** Those that the next decision answers. */
    public List<Report> aDecider(String numero) {
        return tous(numero).stream().filter(r -> r.etat() == EtatDeReport.DEMANDE).toList();
    }

    /** It was decided whether the date limite moves for want of an answer to this question. */
    boolean aDecideSur(Question question) {
        return tous(question.procedure()).stream()
                .anyMatch(r -> question.id().equals(r.objet()) && r.decideLe() != null);
    }
}
