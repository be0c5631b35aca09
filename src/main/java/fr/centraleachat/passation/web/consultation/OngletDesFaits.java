package fr.centraleachat.passation.web.consultation;

import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.consultation.GardeDesReponses;
import fr.centraleachat.passation.domain.consultation.Habilites;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the tab « Consultation » shows beside the plis: {@code @ongletDesFaits.pour(numero)} is the
 * argument of {@code passation/faits :: faits(c)}.
 */
@Component("ongletDesFaits")
public class OngletDesFaits {

    private final Procedures procedures;
    private final Habilites habilites;
    private final GardeDesReponses garde;
    private final LectureDeConsultation lecture;
    private final Clock horloge;

    OngletDesFaits(
            Procedures procedures,
            Habilites habilites,
            GardeDesReponses garde,
            LectureDeConsultation lecture,
            Clock horloge) {
        this.procedures = procedures;
        this.habilites = habilites;
        this.garde = garde;
        this.lecture = lecture;
        this.horloge = horloge;
    }

    /**
     * @param engagee the avis was sent
     * @param ouverte something may still come in
     * @param limite last day to answer a question, null before the avis
     * @param actes what the caller may record now
     */
    record Vue(
            String numero,
            boolean engagee,
            boolean ouverte,
            LocalDate limite,
            List<FaitDeConsultation> actes,
            List<QuestionView> questions,
            List<RetraitView> retraits,
            List<ReportView> reports,
            List<ModificationView> modifications) {

        /** Tells whether the caller may record that, by its code. */
        public boolean peut(String code) {
            return actes.stream().anyMatch(a -> a.code().equals(code));
        }
    }

    @Transactional(readOnly = true)
    public Object pour(String numero) {
        var procedure = procedures.exiger(numero);
        boolean engagee = procedure.estPubliee();
        boolean ouverte = engagee && !horloge.instant().isAfter(procedure.dlro());
        return new Vue(
                numero,
                engagee,
                ouverte,
                engagee ? garde.limite(procedure) : null,
                ouverte ? actes(procedure) : List.of(),
                lecture.questions(numero),
                lecture.retraits(numero),
                lecture.reports(numero),
                lecture.modifications(numero));
    }

    private List<FaitDeConsultation> actes(Procedure procedure) {
        return habilites.estDeLEquipe(procedure) ? List.of(FaitDeConsultation.values()) : List.of();
    }
}
