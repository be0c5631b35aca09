package fr.centraleachat.delai.statistique;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The line of Theil and Sen: its slope is the median of the slopes between every two points, its
 * height the median of what is left. A month out of the ordinary among ten does not turn it.
 *
 * @param pente by unit of abscissa
 */
record PenteDeTheilSen(double pente, double origine) {

    /** Two points have no trend. */
    private static final int POINTS = 3;

    /** Empty under three points. */
    static Optional<PenteDeTheilSen> de(List<Point> points) {
        if (points.size() < POINTS) {
            return Optional.empty();
        }
        List<Double> pentes = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            for (int j = i + 1; j < points.size(); j++) {
                pentes.add(points.get(i).penteVers(points.get(j)));
            }
        }
        double pente = mediane(pentes);
        return Optional.of(
                new PenteDeTheilSen(
                        pente, mediane(points.stream().map(p -> p.y() - pente * p.x()).toList())));
    }

    double en(double x) {
        return origine + pente * x;
    }

    private static double mediane(List<Double> valeurs) {
        double[] triees = valeurs.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(triees);
        int milieu = triees.length / 2;
        return triees.length % 2 == 1 ? triees[milieu] : (triees[milieu - 1] + triees[milieu]) / 2;
    }

    /** Two points have different abscissae. */
    record Point(double x, double y) {

        private double penteVers(Point autre) {
            return (autre.y - y) / (autre.x - x);
        }
    }
}
