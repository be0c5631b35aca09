package fr.centraleachat.passation.domain.consultation;

import static fr.centraleachat.passation.domain.ConsultationPubliee.publiee;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.Formats;
import fr.centraleachat.delai.Calendrier;
import fr.centraleachat.passation.MontageFixture;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.ParametresDEssai;
import fr.centraleachat.passation.domain.montage.Montage;
import fr.centraleachat.passation.domain.publicite.Publicite;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Garde 11 (R2132-6, R2151-4): an answer comes six days before the date limite, or after a choice.
 */
class GardeDesReponsesTest {

    private static final String NUMERO = "2026-0001";

    /** A Tuesday: no end falls on a weekend. */
    private static final LocalDate DLRO = LocalDate.of(2027, 1, 26);

    private final Fiches fiches = mock();
    private final GardeDesReponses garde =
            new GardeDesReponses(
                    new ParametresDEssai(
                            "REPONSE_QUESTIONS_JOURS", 6,
                            "REPONSE_QUESTIONS_JOURS_URGENCE", 4,
                            "REPONSE_QUESTIONS_JOURS_MAPA", 6),
                    fiches,
                    new Formats(Clock.system(Calendrier.ZONE)));

    @Test
    void garde11CountsSixDaysInAnAppelDOffresAndFourInAnUrgency() {
        var aoo = publiee("AOO", midi(DLRO));
        assertThat(garde.limite(aoo)).isEqualTo(DLRO.minusDays(6));
        when(fiches.derniere(NUMERO, Publicite.class)).thenReturn(Optional.of(urgente()));
        assertThat(garde.limite(aoo)).isEqualTo(DLRO.minusDays(4));
    }

    @Test
    void garde11KeepsTheDelaiOfTheReglementInAMapa() {
        var mapa = publiee("MAPA", midi(DLRO));
        when(fiches.derniere(NUMERO, Montage.class)).thenReturn(Optional.of(annoncant(5)));
        assertThat(garde.limite(mapa)).isEqualTo(DLRO.minusDays(5));
    }

    @Test
    void garde11RefusesALateAnswerUntilAReportIsDecided() {
        var aoo = publiee("AOO", midi(DLRO));
        var question = posee(DLRO.minusDays(10));
        assertThat(garde.faute(aoo, question, le(DLRO.minusDays(6)), false)).isEmpty();
        assertThat(garde.faute(aoo, question, le(DLRO.minusDays(5)), false))
                .map(Erreur::regle)
                .contains("R2132-6");
        assertThat(garde.faute(aoo, question, le(DLRO.minusDays(5)), true)).isEmpty();
    }

    @Test
    void garde11LeavesAQuestionThatCameTooLate() {
        var aoo = publiee("AOO", midi(DLRO));
        var tardive = posee(DLRO.minusDays(5));
        assertThat(garde.faute(aoo, tardive, le(DLRO.minusDays(2)), false)).isEmpty();
    }

    private static Question posee(LocalDate le) {
        return new Question(
                NUMERO,
                new QuestionPosee(new Candidat(null, "A"), "Combien ?", midi(le), null, null),
                null);
    }

    private static DiffusionDeReponse le(LocalDate jour) {
        return new DiffusionDeReponse("Douze.", midi(jour));
    }

    private static Montage annoncant(int jours) {
        return MontageFixture.nettoyage()
                .avec("delaiReponseQuestionsJours", String.valueOf(jours))
                .en(Montage.class);
    }

    private static Publicite urgente() {
        return new Publicite(
                Publicite.Decision.PUBLIER,
                null,
                List.of(),
                List.of(),
                DLRO.minusDays(16),
                midi(DLRO),
                "Une crue a détruit le réseau.",
                null);
    }

    private static Instant midi(LocalDate jour) {
        return jour.atTime(12, 0).atZone(Calendrier.ZONE).toInstant();
    }
}
