package fr.centraleachat.delai.detention;

import static fr.centraleachat.delai.GenreDeDetenteur.CANDIDATS;
import static fr.centraleachat.delai.GenreDeDetenteur.DCPM;
import static fr.centraleachat.delai.GenreDeDetenteur.DELAI_LEGAL;
import static fr.centraleachat.delai.GenreDeDetenteur.ELU;
import static fr.centraleachat.delai.GenreDeDetenteur.JUGE;
import static fr.centraleachat.delai.GenreDeDetenteur.SERVICE_INSTRUCTEUR;
import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.delai.Calendrier;
import fr.centraleachat.delai.DatesLegales;
import fr.centraleachat.delai.GenreDeDetenteur;
import fr.centraleachat.delai.Tranche;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Days of October 2026, from midnight to midnight in Paris. */
class PartageDuTempsTest {

    @Test
    void givesEachTaskToItsHolderInTurn() {
        verifier(
                "DCPM 1-8, SERVICE_INSTRUCTEUR 8-20, DCPM 20-31",
                tache("besoin", DCPM, 1, 8),
                tache("fiche", SERVICE_INSTRUCTEUR, 8, 20),
                tache("dce", DCPM, 20, null));
    }

    @Test
    void leavesTheFileToWhoWasAskedFirstWhenTwoHaveATask() {
        verifier(
                "SERVICE_INSTRUCTEUR 1-10, ELU 10-15, DCPM 15-31",
                tache("a", SERVICE_INSTRUCTEUR, 1, 10),
                tache("b", ELU, 5, 15),
                tache("c", DCPM, 15, null));
    }

    @Test
    void chargesNobodyTwiceForATaskDoneWhileAnotherHeldTheFile() {
        verifier(
                "SERVICE_INSTRUCTEUR 1-20, DCPM 20-31",
                tache("a", SERVICE_INSTRUCTEUR, 1, 20),
                tache("b", ELU, 5, 15));
    }

    @Test
    void leavesTheFileToTheEntreprisesWhileAQuestionIsAnswered() {
        verifier(
                "CANDIDATS 1-25, DCPM 25-31",
                attente("dlro", CANDIDATS, Priorite.DATE_LIMITE, 1, 25),
                tache("question", DCPM, 5, 9));
    }

    @Test
    void countsALegalDelaiOnlyWhileNobodyHasATask() {
        verifier(
                "DCPM 1-6, DELAI_LEGAL 6-12, DCPM 12-31",
                attente("suspension lot 1", DELAI_LEGAL, Priorite.DEHORS, 1, 12),
                tache("lettres lot 2", DCPM, 2, 6),
                tache("lot 3", DCPM, 1, 3));
    }

    @Test
    void takesTheFileFromEverybodyDuringASuspensionAndSaysWhy() {
        var tranches =
                PartageDuTemps.entre(
                        le(1),
                        le(31),
                        List.of(
                                tache("signer", DCPM, 1, null),
                                suspension("refere", JUGE, "Référé 2601234", 10, 20),
                                suspension("budget", null, "Vote du budget", 15, 25)));
        assertThat(tranches)
                .extracting(t -> t.detenteur() + " " + t.motif() + " " + t.jours())
                .containsExactly(
                        "DCPM null 9",
                        "JUGE Référé 2601234 10",
                        "null Vote du budget 5",
                        "DCPM null 6");
    }

    @Test
    void letsASuspensionThatNobodyClosesRunUntilNow() {
        verifier("DCPM 1-10, JUGE 10-31", suspension("refere", JUGE, "Référé", 10, null));
    }

    @Test
    void saysThatTheDcpmHasTheFileWhenNothingIsOpen() {
        verifier("DCPM 1-31");
    }

    @Test
    void ignoresWhatFallsOutsideOfTheProcedureAndWhatLastsNoTime() {
        verifier(
                "ELU 1-3, DCPM 3-31",
                tache("avant", ELU, -20, 3),
                tache("instantanee", SERVICE_INSTRUCTEUR, 5, 5),
                tache("a venir", SERVICE_INSTRUCTEUR, 40, null));
    }

    @Test
    void hasNothingToShareBetweenAnInstantAndItself() {
        assertThat(PartageDuTemps.entre(le(3), le(3), List.of())).isEmpty();
    }

    /** On 25 October 2026 the day has 25 hours: it is one day. */
    @Test
    void countsWholeDaysAcrossTheChangeOfHour() {
        var tranche = new Tranche(le(25), le(26), DCPM, null);
        assertThat(tranche.fin().getEpochSecond() - tranche.debut().getEpochSecond())
                .isEqualTo(25 * 3600);
        assertThat(tranche.jours()).isEqualTo(1);
    }

    @Test
    void givesADayToWhoHasTheFileWhenItEnds() {
        var midi = Instant.parse("2026-10-06T10:00:00Z");
        assertThat(new Tranche(le(6), midi, ELU, null).jours()).isZero();
        assertThat(new Tranche(midi, le(7), DCPM, null).jours()).isEqualTo(1);
    }

    private static void verifier(String attendu, Attente... attentes) {
        assertThat(PartageDuTemps.entre(le(1), le(31), Arrays.asList(attentes)))
                .extracting(t -> t.detenteur() + " " + jour(t.debut()) + "-" + jour(t.fin()))
                .containsExactly(attendu.split(", "));
    }

    private static Attente tache(String cle, GenreDeDetenteur qui, int de, Integer a) {
        return attente(cle, qui, Priorite.TACHE, de, a);
    }

    private static Attente attente(
            String cle, GenreDeDetenteur qui, Priorite priorite, int de, Integer a) {
        return new Attente(cle, qui, priorite, null, le(de), a == null ? null : le(a));
    }

    private static Attente suspension(
            String cle, GenreDeDetenteur qui, String motif, int de, Integer a) {
        return new Attente(cle, qui, Priorite.SUSPENSION, motif, le(de), a == null ? null : le(a));
    }

    private static Instant le(int jour) {
        return LocalDate.of(2026, 9, 30).plusDays(jour).atStartOfDay(Calendrier.ZONE).toInstant();
    }

    private static int jour(Instant instant) {
        return DatesLegales.jour(instant).getDayOfMonth();
    }
}
