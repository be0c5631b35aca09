package fr.centraleachat.pilotage.chiffres;

import fr.centraleachat.delai.statistique.Tendance;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The medians of the months and the line through them, on a drawing 100 wide and 100 high.
 *
 * @param phrase where it goes, in words
 */
public record Courbe(Tendance tendance, Echelle echelle, List<Point> points, String phrase) {

    public static Courbe de(Tendance tendance) {
        var mois = tendance.mois();
        var echelle =
                Echelle.pour(mois.stream().flatMap(m -> Stream.of(m.mediane(), m.tendance())));
        var points =
                IntStream.range(0, mois.size())
                        .mapToObj(i -> Point.de(mois.get(i), i, mois.size(), echelle))
                        .toList();
        return new Courbe(tendance, echelle, points, phrase(tendance.joursParAn()));
    }

    public boolean estVide() {
        return points.isEmpty();
    }

    public boolean aUneDroite() {
        return tendance.joursParAn() != null;
    }

    public Point premier() {
        return points.get(0);
    }

    public Point dernier() {
        return points.get(points.size() - 1);
    }

    /** Height of a mark, from the top. */
    public String hauteur(double jours) {
        return Point.hauteur(jours, echelle);
    }

    private static String phrase(Double joursParAn) {
        if (joursParAn == null) {
            return "Trop peu de mois pour dire où vont les durées.";
        }
        long jours = Jours.arrondi(joursParAn);
        if (jours == 0) {
            return "Les durées sont stables.";
        }
        return "Les durées %s de %d jour%s par an."
                .formatted(
                        jours > 0 ? "s’allongent" : "raccourcissent",
                        Math.abs(jours),
                        Math.abs(jours) > 1 ? "s" : "");
    }

    /**
     * @param y of the median, null when nothing ended in that month; from the top
     * @param droite height of the line there, null when there is none
     */
    public record Point(Tendance.Mois mois, String x, String y, String droite) {

        static Point de(Tendance.Mois mois, int rang, int nombre, Echelle echelle) {
            return new Point(
                    mois,
                    pourcent((rang + 0.5) / nombre),
                    hauteur(mois.mediane(), echelle),
                    hauteur(mois.tendance(), echelle));
        }

        private static String hauteur(Double jours, Echelle echelle) {
            return jours == null ? null : pourcent(1 - echelle.part(jours));
        }

        private static String pourcent(double part) {
            return String.format(Locale.ROOT, "%.2f%%", 100 * part);
        }
    }
}
