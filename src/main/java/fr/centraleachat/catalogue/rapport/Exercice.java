package fr.centraleachat.catalogue.rapport;

import fr.centraleachat.common.DonneesRefusees;
import java.time.LocalDate;

/**
 * A calendar year of the report.
 *
 * @param arrete the day on which what runs is counted: 31 December, or today while the year lasts
 */
public record Exercice(int annee, LocalDate arrete) {

    private static final int PREMIERE = 2010;

    /**
     * @throws DonneesRefusees for a year to come
     */
    static Exercice de(Integer annee, LocalDate aujourdhui) {
        int choisie = annee == null ? aujourdhui.getYear() : annee;
        if (choisie < PREMIERE || choisie > aujourdhui.getYear()) {
            throw DonneesRefusees.champ(
                    "annee",
                    "Choisissez une année entre " + PREMIERE + " et " + aujourdhui.getYear() + ".");
        }
        var dernier = LocalDate.of(choisie, 12, 31);
        return new Exercice(choisie, dernier.isAfter(aujourdhui) ? aujourdhui : dernier);
    }

    Exercice precedent() {
        return new Exercice(annee - 1, LocalDate.of(annee - 1, 12, 31));
    }

    LocalDate debut() {
        return LocalDate.of(annee, 1, 1);
    }

    /** Excluded. */
    LocalDate fin() {
        return LocalDate.of(annee + 1, 1, 1);
    }

    boolean estEntier() {
        return arrete.isEqual(fin().minusDays(1));
    }
}
