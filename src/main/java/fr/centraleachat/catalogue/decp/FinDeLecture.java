package fr.centraleachat.catalogue.decp;

/**
 * How the reading of a file ended.
 *
 * @param lus records met, the one that broke off included
 */
public record FinDeLecture(int lus, Issue issue) {

    /** Whole, broken off, or without a list of marchés. */
    public enum Issue {
        ENTIERE,
        INTERROMPUE,
        AUTRE_FORMAT
    }
}
