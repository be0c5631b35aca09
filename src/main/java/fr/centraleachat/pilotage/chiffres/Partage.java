package fr.centraleachat.pilotage.chiffres;

import fr.centraleachat.delai.BarreDeTemps;
import fr.centraleachat.delai.statistique.PartDeTemps;
import fr.centraleachat.delai.statistique.TempsParDetenteur;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * At whom the time of the way to the notification was spent, and of each phase.
 *
 * @param phases those of which something is counted
 */
public record Partage(TempsParDetenteur total, List<Part> parts, List<TempsParDetenteur> phases) {

    public static Partage de(List<TempsParDetenteur> temps) {
        var total = temps.get(0);
        List<Part> parts = new ArrayList<>();
        double debut = 0;
        for (var part : total.parts()) {
            double largeur = total.jours() == 0 ? 0 : (double) part.jours() / total.jours();
            parts.add(new Part(part, teinte(part), pourcent(debut), pourcent(largeur), largeur));
            debut += largeur;
        }
        return new Partage(
                total, parts, temps.stream().skip(1).filter(t -> t.procedures() > 0).toList());
    }

    public boolean estVide() {
        return total.procedures() == 0;
    }

    /** What the bar shows, in words. */
    public String resume() {
        return parts.stream()
                .map(p -> p.temps().libelle() + " " + Math.round(100 * p.part()) + " %")
                .collect(Collectors.joining(", "));
    }

    /** Mean days of that holder in that phase, null when it never had it. */
    public Double moyenne(TempsParDetenteur phase, Part part) {
        return phase.parts().stream()
                .filter(p -> p.libelle().equals(part.temps().libelle()))
                .findFirst()
                .map(phase::moyenne)
                .orElse(null);
    }

    private static String teinte(PartDeTemps part) {
        return part.detenteur() == null
                ? "t-suspension"
                : BarreDeTemps.teinte(part.detenteur(), part.motif());
    }

    private static String pourcent(double part) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * part);
    }

    /**
     * @param part of the whole, from 0 to 1
     */
    public record Part(
            PartDeTemps temps, String teinte, String debut, String largeur, double part) {}
}
