package fr.centraleachat.pilotage.gantt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.centraleachat.delai.Calendrier;
import fr.centraleachat.delai.SuiviDePhase;
import fr.centraleachat.delai.suivi.Intervalle;
import fr.centraleachat.delai.suivi.PhaseDuPlan;
import fr.centraleachat.pilotage.gantt.Barre.Genre;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** On a hundred days, one day is one per cent. */
class DessinDePhaseTest {

    private static final LocalDate ORIGINE = LocalDate.of(2026, 11, 1);
    private static final Axe AXE = new Axe(ORIGINE, ORIGINE.plusDays(100), Zoom.MOIS);
    private static final LocalDate AUJOURD_HUI = ORIGINE.plusDays(40);

    /** Begun on the 20th day for 14, today is the 40th: six days beyond. */
    @Test
    void showsWhatIsBeyondTheTargetThenTheForecast() {
        var phase =
                new PhaseDuPlan(
                        suivi("EN_COURS", 6, null, visite(20, null)),
                        ORIGINE.plusDays(20),
                        null,
                        jours(18, 32),
                        jours(20, 45));

        assertThat(DessinDePhase.de(phase, AXE, AUJOURD_HUI))
                .extracting(Barre::genre, Barre::x, Barre::largeur)
                .containsExactly(
                        tuple(Genre.PLAN, "18.000%", "14.000%"),
                        tuple(Genre.EN_COURS, "20.000%", "20.000%"),
                        tuple(Genre.RETARD, "34.000%", "6.000%"),
                        tuple(Genre.PREVU, "40.000%", "5.000%"));
    }

    @Test
    void showsEachVisitOfAPhaseThatIsOver() {
        var phase =
                new PhaseDuPlan(
                        suivi("FAITE", 2, 14, visite(0, 7), visite(10, 14)),
                        ORIGINE,
                        null,
                        null,
                        null);

        assertThat(DessinDePhase.de(phase, AXE, AUJOURD_HUI))
                .extracting(Barre::genre, Barre::x, Barre::largeur)
                .containsExactly(
                        tuple(Genre.FAIT, "0.000%", "7.000%"),
                        tuple(Genre.FAIT, "10.000%", "4.000%"),
                        tuple(Genre.RETARD, "12.000%", "2.000%"));
    }

    @Test
    void showsWhatIsToComeWhereTheForecastHasIt() {
        var phase = new PhaseDuPlan(suivi("A_VENIR", 0, null), null, null, null, jours(45, 66));

        assertThat(DessinDePhase.de(phase, AXE, AUJOURD_HUI))
                .extracting(Barre::genre, Barre::x, Barre::largeur, Barre::numero)
                .containsExactly(tuple(Genre.PREVU, "45.000%", "21.000%", "3"));
    }

    private static SuiviDePhase suivi(
            String etat, int retard, Integer fin, SuiviDePhase.Visite... visites) {
        return new SuiviDePhase(
                "P",
                "Rédaction",
                3,
                null,
                null,
                14,
                null,
                null,
                etat,
                retard,
                List.of(visites),
                "Rédaction",
                "DCPM",
                null,
                fin == null ? null : ORIGINE.plusDays(fin),
                0);
    }

    private static SuiviDePhase.Visite visite(int debut, Integer fin) {
        return new SuiviDePhase.Visite(midi(debut), fin == null ? null : midi(fin));
    }

    private static Instant midi(int jour) {
        return ORIGINE.plusDays(jour).atTime(12, 0).atZone(Calendrier.ZONE).toInstant();
    }

    private static Intervalle jours(int debut, int fin) {
        return new Intervalle(ORIGINE.plusDays(debut), ORIGINE.plusDays(fin));
    }
}
