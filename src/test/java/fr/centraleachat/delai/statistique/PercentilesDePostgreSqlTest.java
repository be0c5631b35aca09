package fr.centraleachat.delai.statistique;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.EssaiSpring;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same rows, asked of the database: {@code percentile_cont} to the last bit. */
@EssaiSpring
class PercentilesDePostgreSqlTest {

    private static final List<Double> PARTS = List.of(0.0, 0.25, 0.5, 0.8, 0.9, 0.95, 1.0);

    @Autowired JdbcClient jdbc;

    @Test
    void equalsPercentileContOnTheSameRows() {
        var hasard = new Random(20261130);
        for (int essai = 0; essai < 60; essai++) {
            var durees = durees(hasard);
            var repartition = Repartition.desDurees(durees);
            for (var part : PARTS) {
                assertThat(repartition.percentile(part))
                        .as(part + " of " + durees)
                        .hasValue(selonLaBase(durees, part));
            }
        }
    }

    /** Skewed, as durations are: most are short, some are very long. */
    private static List<Integer> durees(Random hasard) {
        return IntStream.range(0, 1 + hasard.nextInt(300))
                .map(i -> (int) Math.exp(hasard.nextDouble() * 6))
                .boxed()
                .toList();
    }

    private double selonLaBase(List<Integer> durees, double part) {
        return jdbc.sql(
                        """
                        select percentile_cont(:part) within group (order by jours)
                        from unnest(:durees) as jours""")
                .param("part", part)
                .param("durees", durees.toArray(Integer[]::new))
                .query(Double.class)
                .single();
    }
}
