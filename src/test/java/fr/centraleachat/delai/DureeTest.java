package fr.centraleachat.delai;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class DureeTest {

    private static final Duree CINQ_OUVRES = new Duree(5, Unite.JOURS_OUVRES);

    /**
     * Monday 9 November 2026: Wednesday the 11th is a holiday, so the fifth worked day is the 17th.
     */
    @Test
    void countsWorkedDaysOverTheFrenchCalendar() {
        var lundi = LocalDate.parse("2026-11-09");
        assertThat(CINQ_OUVRES.depuis(lundi)).isEqualTo("2026-11-17");
        assertThat(CINQ_OUVRES.calendairesDepuis(lundi)).isEqualTo(8);
        assertThat(Duree.calendaire(5).depuis(lundi)).isEqualTo("2026-11-14");
    }

    /** 2028 is a leap year: Monday 28, Tuesday 29 February, then March. */
    @Test
    void goesThroughTheTwentyNinthOfFebruary() {
        assertThat(Duree.calendaire(2).depuis(LocalDate.parse("2028-02-28")))
                .isEqualTo("2028-03-01");
        assertThat(Duree.calendaire(366).depuis(LocalDate.parse("2028-02-29")))
                .isEqualTo("2029-03-01");
        assertThat(new Duree(1, Unite.JOURS_OUVRES).depuis(LocalDate.parse("2028-02-28")))
                .isEqualTo("2028-02-29");
        assertThat(new Duree(2, Unite.JOURS_OUVRES).depuis(LocalDate.parse("2028-02-29")))
                .isEqualTo("2028-03-02");
    }

    @Test
    void takesTheLegalMinimumWhereItIsLonger() {
        var lundi = LocalDate.parse("2026-11-09");
        assertThat(CINQ_OUVRES.auMoins(8, lundi)).isEqualTo(CINQ_OUVRES);
        assertThat(CINQ_OUVRES.auMoins(9, lundi)).isEqualTo(Duree.calendaire(9));
        assertThat(CINQ_OUVRES.auMoins(null, lundi)).isEqualTo(CINQ_OUVRES);
    }

    @Test
    void halvesInItsOwnUnitRoundedUp() {
        assertThat(CINQ_OUVRES.part(50)).isEqualTo(new Duree(3, Unite.JOURS_OUVRES));
        assertThat(CINQ_OUVRES.texte()).isEqualTo("5 jours ouvrés");
        assertThat(Duree.calendaire(1).texte()).isEqualTo("1 jour");
    }

    @Test
    void doesNotDependOnTheZoneOfTheServer() {
        var serveur = TimeZone.getDefault();
        try {
            for (var zone : new String[] {"Pacific/Kiritimati", "Pacific/Pago_Pago"}) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertThat(CINQ_OUVRES.depuis(LocalDate.parse("2026-11-09")))
                        .isEqualTo("2026-11-17");
                assertThat(DatesLegales.jour(java.time.Instant.parse("2026-11-09T23:30:00Z")))
                        .isEqualTo("2026-11-10");
            }
        } finally {
            TimeZone.setDefault(serveur);
        }
    }
}
