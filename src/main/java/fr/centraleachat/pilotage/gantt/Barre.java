package fr.centraleachat.pilotage.gantt;

import java.util.Locale;

/**
 * A piece of a drawing.
 *
 * @param titre what it is, in words
 * @param numero of the phase, written inside when there is room; else null
 */
public record Barre(Genre genre, String x, String largeur, String titre, String numero) {

    /** What it shows; the name is that of its CSS class. */
    public enum Genre {
        FAIT,
        EN_COURS,
        PREVU,
        RETARD,
        PLAN;

        public String classe() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
