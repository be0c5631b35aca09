package fr.centraleachat.passation.domain.interruption;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.delai.GenreDeDetenteur;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Days are counted from day 0; two lots unless it says otherwise. */
class PartageDesLotsTest {

    private static final Instant ZERO = Instant.parse("2026-11-02T09:00:00Z");
    private static final List<LotSuivi> DEUX = List.of(lot(1, -1), lot(2, -1));

    @Test
    void aRefereOnOneLotLetsTheOtherGoOn() {
        assertThat(interruptions(DEUX, refere("A", 4, 10, 1))).isEmpty();
    }

    @Test
    void aRefereOnAllTheLotsHoldsTheFile() {
        assertThat(interruptions(DEUX, refere("A", 4, 10))).containsExactly("4-10 JUGE A");
        assertThat(interruptions(DEUX, refere("A", 4, -1))).containsExactly("4- JUGE A");
    }

    @Test
    void twoReferesHoldTheFileWhileBothLast() {
        assertThat(interruptions(DEUX, refere("A", 4, 10, 1), refere("B", 7, 15, 2)))
                .containsExactly("7-10 JUGE A");
    }

    @Test
    void theFileIsHeldFromWhenTheOtherLotIsOver() {
        var lots = List.of(lot(1, -1), lot(2, 6));
        assertThat(interruptions(lots, refere("A", 4, 10, 1))).containsExactly("6-10 JUGE A");
    }

    @Test
    void aLotThatWasGivenUpBeforeDoesNotCount() {
        var lots = List.of(lot(1, -1), new LotSuivi(2, Instant.EPOCH));
        assertThat(interruptions(lots, refere("A", 4, 10, 1))).containsExactly("4-10 JUGE A");
    }

    @Test
    void nothingIsHeldOnceEachLotIsOver() {
        assertThat(interruptions(List.of(lot(1, 6)), refere("A", 4, 10)))
                .containsExactly("4-6 JUGE A");
    }

    @Test
    void twoReferesOnTheSameLotAreOneTimeThenTheOther() {
        var seul = List.of(lot(1, -1));
        assertThat(interruptions(seul, refere("A", 4, 10, 1), refere("B", 7, 15, 1)))
                .containsExactly("4-10 JUGE A", "10-15 JUGE B");
    }

    @Test
    void theJugeComesBeforeTheOrganisation() {
        var attente = new Cause(List.of(), jour(2), jour(12), null, "budget");
        assertThat(interruptions(DEUX, attente, refere("A", 4, 10)))
                .containsExactly("2-4 null budget", "4-10 JUGE A", "10-12 null budget");
    }

    @Test
    void aRefereOnOneLotDoesNotNameTheTimeWhenTheFileIsPutAside() {
        var attente = new Cause(List.of(), jour(2), jour(12), null, "budget");
        assertThat(interruptions(List.of(lot(1, 3), lot(2, -1)), attente, refere("A", 4, 10, 1)))
                .containsExactly("2-12 null budget");
    }

    private static List<String> interruptions(List<LotSuivi> lots, Cause... causes) {
        return PartageDesLots.interruptions(lots, List.of(causes)).stream()
                .map(
                        i ->
                                numero(i.depuis())
                                        + "-"
                                        + (i.jusquA() == null ? "" : numero(i.jusquA()))
                                        + " "
                                        + i.detenteur()
                                        + " "
                                        + i.motif())
                .toList();
    }

    private static Cause refere(String motif, int de, int a, Integer... lots) {
        return new Cause(List.of(lots), jour(de), jour(a), GenreDeDetenteur.JUGE, motif);
    }

    /** A negative day is none. */
    private static LotSuivi lot(int numero, int fini) {
        return new LotSuivi(numero, jour(fini));
    }

    private static Instant jour(int jour) {
        return jour < 0 ? null : ZERO.plus(Duration.ofDays(jour));
    }

    private static long numero(Instant le) {
        return ChronoUnit.DAYS.between(ZERO, le);
    }
}
