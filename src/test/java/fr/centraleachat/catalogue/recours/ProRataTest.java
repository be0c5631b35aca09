package fr.centraleachat.catalogue.recours;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProRataTest {

    private static final BigDecimal MILLE = new BigDecimal("1000.50");

    @Test
    void sharesWhatIsLeftByPopulation() {
        assertThat(ProRata.part(MILLE, 3_000, List.of(6_000, 1_000))).isEqualTo("300");
    }

    @Test
    void givesAllThatIsLeftToTheLastOne() {
        assertThat(ProRata.part(MILLE, 900, List.of())).isEqualTo("1000");
    }

    @Test
    void sharesEquallyWhenAPopulationIsNotKnown() {
        assertThat(ProRata.part(MILLE, null, List.of(6_000, 1_000))).isEqualTo("333");
        assertThat(ProRata.part(MILLE, 3_000, Arrays.asList(6_000, null))).isEqualTo("333");
    }

    @Test
    void givesNothingWhenNothingIsLeft() {
        assertThat(ProRata.part(BigDecimal.ZERO, 3_000, List.of())).isEqualTo("0");
        assertThat(ProRata.part(new BigDecimal("-5"), 3_000, List.of())).isEqualTo("0");
        assertThat(ProRata.part(MILLE, 0, List.of(0))).isEqualTo("0");
    }

    @Test
    void neverSharesMoreThanWhatIsLeft() {
        var populations = List.of(1_726, 1_096, 959, 159_346, 10_812);
        var somme = BigDecimal.ZERO;
        for (int i = 0; i < populations.size(); i++) {
            var autres = new ArrayList<>(populations);
            autres.remove(i);
            somme = somme.add(ProRata.part(MILLE, populations.get(i), autres));
        }
        assertThat(somme).isLessThanOrEqualTo(MILLE).isGreaterThan(new BigDecimal("995"));
    }
}
