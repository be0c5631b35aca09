package fr.centraleachat.pilotage.gantt;

/**
 * A day on a drawing.
 *
 * @param titre what it is, in words
 */
public record Marque(Genre genre, String x, String titre) {

    public enum Genre {
        LIMITE,
        DLRO,
        LEGALE
    }
}
