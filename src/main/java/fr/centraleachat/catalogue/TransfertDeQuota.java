package fr.centraleachat.catalogue;

import java.util.UUID;

/**
 * A step of a transfer of quota between two adhérents, once it is done.
 *
 * @param marche reference
 * @param de code of who gives up a part of its quota
 * @param vers code of who receives it
 * @param volume as one reads it, with its unit
 * @param motif of the proposal, or of the refusal
 */
public record TransfertDeQuota(
        UUID id, Etape etape, String marche, String de, String vers, String volume, String motif) {

    /** Who did what. */
    public enum Etape {
        PROPOSE,
        ACCEPTE,
        REFUSE,
        RETIRE
    }

    /** Code of the adhérent that has to know: the other one than who acted. */
    public String aPrevenir() {
        return etape == Etape.PROPOSE || etape == Etape.RETIRE ? vers : de;
    }
}
