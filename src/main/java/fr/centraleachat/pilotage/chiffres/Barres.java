package fr.centraleachat.pilotage.chiffres;

import fr.centraleachat.delai.statistique.StatistiqueDAxe;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The figures along an axis, one bar each, the slowest first; those too few to tell at the end. */
public record Barres(Echelle echelle, List<Barre> lignes) {

    /**
     * @param noms by value of the axis
     */
    public static Barres de(List<StatistiqueDAxe> axe, Map<String, String> noms, int minimum) {
        var echelle =
                Echelle.pour(
                        axe.stream().filter(s -> s.nombre() >= minimum).map(StatistiqueDAxe::p50));
        var ordre =
                Comparator.comparing((Barre b) -> !b.lisible())
                        .thenComparing(b -> -b.chiffres().p50())
                        .thenComparing(Barre::nom);
        return new Barres(
                echelle,
                axe.stream()
                        .filter(s -> s.nombre() > 0)
                        .map(s -> Barre.de(s, noms, echelle, minimum))
                        .sorted(ordre)
                        .toList());
    }

    /**
     * @param largeur null when too few are counted
     */
    public record Barre(StatistiqueDAxe chiffres, String nom, String largeur) {

        static Barre de(StatistiqueDAxe s, Map<String, String> noms, Echelle e, int minimum) {
            return new Barre(
                    s,
                    s.valeur().isEmpty()
                            ? "Non renseigné"
                            : noms.getOrDefault(s.valeur(), s.valeur()),
                    s.nombre() < minimum ? null : e.pourcent(s.p50()));
        }

        public boolean lisible() {
            return largeur != null;
        }
    }
}
