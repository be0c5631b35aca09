package fr.centraleachat.catalogue.prevision;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MesureDuRythmeTest {

    private static final LocalDate DEBUT = LocalDate.of(2026, 1, 1);
    private static final LocalDate JOUR = DEBUT.plusDays(120);
    private static final ReglagesDuRythme REGLAGES = new ReglagesDuRythme(30, 12, 3, 3);

    @Test
    void isWhatIsDrawnADay() {
        assertThat(mesurer(tous(10, 300))).hasValueSatisfying(r -> egal(r, "30"));
    }

    @Test
    void isNotThatOfOneExceptionalOrder() {
        var tirages = new ArrayList<>(tous(10, 300));
        tirages.add(tirage(50, 100_000));

        assertThat(mesurer(tirages)).hasValueSatisfying(r -> egal(r, "30"));
    }

    @Test
    void countsAQuietMonth() {
        var tirages = tous(10, 300).stream().filter(t -> !dansLaTranche(t, 1)).toList();

        assertThat(mesurer(tirages)).hasValueSatisfying(r -> egal(r, "22.5"));
    }

    @Test
    void takesBackWhatARegularisationTookBack() {
        var tirages = new ArrayList<>(tous(10, 300));
        tous(10, -300).forEach(tirages::add);

        assertThat(mesurer(tirages)).hasValueSatisfying(r -> egal(r, "0"));
    }

    @Test
    void needsEnoughTimeAndEnoughOrders() {
        assertThat(mesurer(List.of(tirage(5, 100), tirage(40, 100)))).isEmpty();
        assertThat(new MesureDuRythme(REGLAGES).parJour(tous(1, 10), DEBUT, DEBUT.plusDays(89)))
                .isEmpty();
    }

    @Test
    void ignoresWhatIsOlderThanItsSlices() {
        var jour = DEBUT.plusDays(600);
        var anciens = tous(10, 300);

        assertThat(new MesureDuRythme(REGLAGES).parJour(anciens, DEBUT, jour)).isEmpty();
    }

    private static Optional<BigDecimal> mesurer(List<Tirage> tirages) {
        return new MesureDuRythme(REGLAGES).parJour(tirages, DEBUT, JOUR);
    }

    private static boolean dansLaTranche(Tirage t, int rang) {
        return (t.jour().toEpochDay() - DEBUT.toEpochDay()) / 30 == rang;
    }

    private static List<Tirage> tous(int pas, int volume) {
        var tirages = new ArrayList<Tirage>();
        for (int jour = 0; jour < 120; jour += pas) {
            tirages.add(tirage(jour, volume));
        }
        return tirages;
    }

    private static Tirage tirage(int jour, int volume) {
        return new Tirage(DEBUT.plusDays(jour), "LONGVIC", BigDecimal.valueOf(volume));
    }

    private static void egal(BigDecimal lu, String attendu) {
        assertThat(lu).isEqualByComparingTo(attendu);
    }
}
