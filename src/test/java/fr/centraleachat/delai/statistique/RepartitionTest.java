package fr.centraleachat.delai.statistique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepartitionTest {

    /** The figures that PostgreSQL 17 gives for 3, 5, 5, 8, 21, 40. */
    @ParameterizedTest
    @CsvSource({"0, 3", "0.5, 6.5", "0.8, 21", "0.9, 30.5", "1, 40"})
    void interpolatesBetweenTwoDurations(double part, double attendu) {
        assertThat(Repartition.desDurees(List.of(40, 5, 3, 21, 5, 8)).percentile(part))
                .hasValue(attendu);
    }

    @Test
    void saysNothingOfNoDuration() {
        assertThat(Repartition.vide().mediane()).isEmpty();
        assertThat(Repartition.de(Map.of(7, 0L)).taille()).isZero();
    }

    @Test
    void countsThoseBeyondATarget() {
        var repartition = Repartition.de(Map.of(5, 10L, 7, 4L, 8, 2L, 30, 1L));
        assertThat(repartition.auDela(7)).isEqualTo(3);
        assertThat(repartition.taille()).isEqualTo(17);
    }

    @Test
    void refusesWhatIsNoPartAndWhatIsNoCount() {
        assertThatThrownBy(() -> Repartition.vide().percentile(80))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Repartition.vide().percentile(Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Repartition.de(Map.of(3, -1L)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 1000)
    void findsWhatTheSortedDurationsWouldGive(
            @ForAll @Size(min = 1, max = 200) List<@IntRange(max = 400) Integer> durees,
            @ForAll @DoubleRange(min = 0, max = 1) double part) {
        assertThat(Repartition.desDurees(durees).percentile(part).getAsDouble())
                .isEqualTo(surLaListe(durees, part));
    }

    @Property(tries = 500)
    void doesNotCareHowTheDurationsWereCountedApart(
            @ForAll @Size(max = 60) List<@IntRange(max = 90) Integer> janvier,
            @ForAll @Size(max = 60) List<@IntRange(max = 90) Integer> fevrier) {
        var ensemble = new ArrayList<>(janvier);
        ensemble.addAll(fevrier);
        var somme = Repartition.desDurees(janvier).plus(Repartition.desDurees(fevrier));
        assertThat(somme.effectifs()).isEqualTo(Repartition.desDurees(ensemble).effectifs());
        assertThat(somme.percentile(0.9))
                .isEqualTo(Repartition.desDurees(ensemble).percentile(0.9));
    }

    private static double surLaListe(List<Integer> durees, double part) {
        var triees = durees.stream().sorted().toList();
        double rang = part * (triees.size() - 1);
        int dessous = triees.get((int) Math.floor(rang));
        int dessus = triees.get((int) Math.ceil(rang));
        return dessous + (rang - Math.floor(rang)) * (dessus - dessous);
    }
}
