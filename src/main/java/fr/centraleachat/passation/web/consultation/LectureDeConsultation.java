package fr.centraleachat.passation.web.consultation;

import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.consultation.Habilites;
import fr.centraleachat.passation.domain.consultation.Modifications;
import fr.centraleachat.passation.domain.consultation.Questions;
import fr.centraleachat.passation.domain.consultation.Reports;
import fr.centraleachat.passation.domain.consultation.Retraits;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a consultation received, as the caller may know it: the candidates are confidential
 * (L2132-1). Each list is that of a procédure that the caller may see, else it is unknown.
 */
@Component
@Transactional(readOnly = true)
public class LectureDeConsultation {

    private final Procedures procedures;
    private final Habilites habilites;
    private final Questions questions;
    private final Retraits retraits;
    private final Reports reports;
    private final Modifications modifications;

    LectureDeConsultation(
            Procedures procedures,
            Habilites habilites,
            Questions questions,
            Retraits retraits,
            Reports reports,
            Modifications modifications) {
        this.procedures = procedures;
        this.habilites = habilites;
        this.questions = questions;
        this.retraits = retraits;
        this.reports = reports;
        this.modifications = modifications;
    }

    List<QuestionView> questions(String numero) {
        boolean nommes = habilites.connaitLesCandidats(procedures.exiger(numero));
        return questions.toutes(numero).stream().map(q -> QuestionView.de(q, nommes)).toList();
    }

    List<RetraitView> retraits(String numero) {
        boolean nommes = habilites.connaitLesCandidats(procedures.exiger(numero));
        return retraits.tous(numero).stream().map(r -> RetraitView.de(r, nommes)).toList();
    }

    List<ReportView> reports(String numero) {
        procedures.exiger(numero);
        return reports.tous(numero).stream().map(ReportView::de).toList();
    }

    List<ModificationView> modifications(String numero) {
        procedures.exiger(numero);
        return modifications.toutes(numero).stream().map(ModificationView::de).toList();
    }
}
