package fr.centraleachat.catalogue.finance.fichier;

/**
 * How the reading of a file ended.
 *
 * @param lues rows under the titles
 * @param interrompueA line where what follows can no longer be read, null when all was
 */
public record FinDeTable(int lues, Integer interrompueA) {

    static FinDeTable entiere(int lues) {
        return new FinDeTable(lues, null);
    }

    static FinDeTable interrompue(int lues, int ligne) {
        return new FinDeTable(lues, ligne);
    }
}
