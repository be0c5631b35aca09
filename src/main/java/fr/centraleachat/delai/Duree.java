package fr.centraleachat.delai;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A number of days that a phase may last, as its target says it.
 *
 * @param unite JOURS_CALENDAIRES or JOURS_OUVRES
 */
public record Duree(int jours, Unite unite) {

    public static Duree calendaire(int jours) {
        return new Duree(jours, Unite.JOURS_CALENDAIRES);
    }

    /** Its last day when it begins that day. */
    public LocalDate depuis(LocalDate jour) {
        return unite == Unite.JOURS_CALENDAIRES || jours == 0
                ? jour.plusDays(jours)
                : CalculDeDelai.calculer(jour, jours, unite, Methode.SIMPLE, Sens.APRES).date();
    }

    /** The same in calendar days, which depend on the day on which it begins. */
    public int calendairesDepuis(LocalDate jour) {
        return (int) ChronoUnit.DAYS.between(jour, depuis(jour));
    }

    /** Rounded up. */
    public Duree part(int pourcent) {
        return new Duree((jours * pourcent + 99) / 100, unite);
    }

    /**
     * @param minimum calendar days, null when the law sets none
     */
    public Duree auMoins(Integer minimum, LocalDate depuis) {
        return minimum == null || calendairesDepuis(depuis) >= minimum ? this : calendaire(minimum);
    }

    /** « 7 jours », « 5 jours ouvrés ». */
    public String texte() {
        var nom = jours > 1 ? "jours" : "jour";
        return "%d %s%s"
                .formatted(
                        jours,
                        nom,
                        unite == Unite.JOURS_OUVRES ? (jours > 1 ? " ouvrés" : " ouvré") : "");
    }
}
