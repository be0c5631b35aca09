package fr.centraleachat.pilotage.classeur;

/**
 * A cell that the tableur computes again when what it reads is changed.
 *
 * @param expression {@code #} stands for the number of its row
 * @param valeur what it is worth now, for a reader that does not compute: a number or a day
 */
public record Formule(String expression, Object valeur) {

    static final char RANG = '#';

    String aLaLigne(int rang) {
        return expression.replace(String.valueOf(RANG), String.valueOf(rang));
    }
}
