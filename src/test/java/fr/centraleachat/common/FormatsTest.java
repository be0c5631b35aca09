package fr.centraleachat.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private final Formats formats =
            new Formats(
                    Clock.fixed(Instant.parse("2026-07-23T22:30:00Z"), ZoneId.of("Europe/Paris")));

    @Test
    void writesTheDayAsTheFieldDoes() {
        assertThat(lu(formats.date(LocalDate.of(2026, 7, 24)))).isEqualTo("ven. 24 juillet 2026");
        assertThat(lu(formats.date(LocalDate.of(2026, 9, 1)))).isEqualTo("mar. 1er septembre 2026");
        assertThat(formats.date(null)).isEmpty();
    }

    @Test
    void readsAnInstantInTheZoneOfTheClock() {
        assertThat(lu(formats.dateHeure(Instant.parse("2026-07-24T09:05:00Z"))))
                .isEqualTo("ven. 24 juillet 2026 à 11 h 05");
        assertThat(lu(formats.jour(Instant.parse("2026-07-23T22:30:00Z"))))
                .isEqualTo("ven. 24 juillet 2026");
    }

    @Test
    void writesAmountsWithSpacesThatDoNotBreak() {
        assertThat(formats.montant(Montant.de("1234567.89")))
                .isEqualTo("1\u00a0234\u00a0567,89\u00a0€\u00a0HT");
        assertThat(formats.montant(Montant.de("0.5"))).isEqualTo("0,50\u00a0€\u00a0HT");
        assertThat(formats.nombre(new BigDecimal("-12"))).isEqualTo("-12,00");
    }

    @Test
    void countsTheDaysAgainstTheClock() {
        assertThat(lu(formats.reste(LocalDate.of(2026, 7, 27)))).isEqualTo("reste 3 j");
        assertThat(lu(formats.reste(LocalDate.of(2026, 7, 24)))).isEqualTo("à rendre aujourd’hui");
        assertThat(lu(formats.reste(LocalDate.of(2026, 7, 20)))).isEqualTo("4 j de retard");
    }

    @Test
    void warnsFromFiveDaysBefore() {
        assertThat(formats.urgence(LocalDate.of(2026, 7, 23))).isEqualTo("retard");
        assertThat(formats.urgence(LocalDate.of(2026, 7, 29))).isEqualTo("bientot");
        assertThat(formats.urgence(LocalDate.of(2026, 7, 30))).isEqualTo("ok");
        assertThat(formats.urgence(null)).isEmpty();
    }

    @Test
    void shortensAFingerprintAndASize() {
        var sha = "9f3c41d8" + "0".repeat(48) + "7be205aa";
        assertThat(lu(formats.empreinte(sha))).isEqualTo("9f3c 41d8 … 7be2 05aa");
        assertThat(lu(formats.taille(999))).isEqualTo("999 o");
        assertThat(lu(formats.taille(18_400))).isEqualTo("18 ko");
        assertThat(lu(formats.taille(4_100_000))).isEqualTo("4,1 Mo");
    }

    private static String lu(String texte) {
        assertThat(texte).doesNotContain(" ");
        return texte.replace('\u00a0', ' ');
    }
}
