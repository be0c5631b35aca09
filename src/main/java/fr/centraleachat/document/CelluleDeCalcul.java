package fr.centraleachat.document;

import java.math.BigDecimal;

/** A cell of a workbook that computes: only a {@link Saisie} may be written by its reader. */
public sealed interface CelluleDeCalcul {

    /** Nothing. */
    record Vide() implements CelluleDeCalcul {}

    /** A text, whatever it begins with: never read as a formula. */
    record Texte(String texte, boolean entete) implements CelluleDeCalcul {

        public static Texte fixe(String texte) {
            return new Texte(texte, false);
        }

        public static Texte entete(String texte) {
            return new Texte(texte, true);
        }
    }

    /** A number that the workbook rests on. */
    record Nombre(BigDecimal valeur) implements CelluleDeCalcul {}

    /**
     * @param expression in English, without its equal sign
     * @param nombre what it is worth now, null when that is a text
     * @param texte what it says now, null when that is a number
     */
    record Formule(String expression, BigDecimal nombre, String texte, int decimales)
            implements CelluleDeCalcul {

        /**
         * @param valeur null while it cannot be computed: the cell is then blank
         */
        public static Formule nombre(String expression, BigDecimal valeur, int decimales) {
            return new Formule(expression, valeur, valeur == null ? "" : null, decimales);
        }

        public static Formule texte(String expression, String valeur) {
            return new Formule(expression, null, valeur, 0);
        }
    }

    /**
     * What is asked; {@code texte} or {@code nombre} is what is already known, or neither.
     *
     * @param attente what may be written
     */
    record Saisie(String texte, BigDecimal nombre, Attente attente) implements CelluleDeCalcul {}
}
