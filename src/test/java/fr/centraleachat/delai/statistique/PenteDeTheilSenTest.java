package fr.centraleachat.delai.statistique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.centraleachat.delai.statistique.PenteDeTheilSen.Point;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PenteDeTheilSenTest {

    @Test
    void followsALine() {
        var droite = PenteDeTheilSen.de(droite()).orElseThrow();
        assertThat(droite.pente()).isEqualTo(2);
        assertThat(droite.en(10)).isEqualTo(30);
    }

    /** Least squares would give 11.3 a month for the first, for one month in twelve. */
    @Test
    void isNotTurnedByThreeMonthsOutOfTheOrdinaryInTwelve() {
        var points = new ArrayList<>(droite());
        points.set(11, new Point(11, 400));
        assertThat(PenteDeTheilSen.de(points).orElseThrow().pente()).isEqualTo(2);
        points.set(2, new Point(2, 0));
        points.set(10, new Point(10, 300));
        assertThat(PenteDeTheilSen.de(points).orElseThrow().pente()).isEqualTo(2, within(0.5));
        assertThat(PenteDeTheilSen.de(points).orElseThrow().en(5)).isEqualTo(20, within(1.5));
    }

    /** Slopes 1, 3 and 5: the median is 3; what is left is 10, 8 and 10. */
    @Test
    void takesTheMedianOfTheSlopesAndOfWhatIsLeft() {
        var droite =
                PenteDeTheilSen.de(List.of(new Point(0, 10), new Point(1, 11), new Point(2, 16)))
                        .orElseThrow();
        assertThat(droite).isEqualTo(new PenteDeTheilSen(3, 10));
    }

    @Test
    void saysNothingOfTwoMonths() {
        assertThat(PenteDeTheilSen.de(droite().subList(0, 2))).isEmpty();
    }

    /** 10, 12, 14… by month. */
    private static List<Point> droite() {
        List<Point> points = new ArrayList<>();
        for (int mois = 0; mois < 12; mois++) {
            points.add(new Point(mois, 10 + 2 * mois));
        }
        return points;
    }
}
