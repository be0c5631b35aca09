package fr.centraleachat.document;

import java.math.BigDecimal;
import java.util.List;

/**
 * What may be written in a cell.
 *
 * @param choix what may be chosen, empty for anything
 * @param decimales null for a text
 * @param maximum of a number, null without
 */
public record Attente(List<String> choix, Integer decimales, BigDecimal maximum) {

    public static Attente texte() {
        return new Attente(List.of(), null, null);
    }

    public static Attente choix(List<String> choix) {
        return new Attente(List.copyOf(choix), null, null);
    }

    public static Attente nombre(int decimales, BigDecimal maximum) {
        return new Attente(List.of(), decimales, maximum);
    }

    public boolean estUnNombre() {
        return decimales != null;
    }
}
