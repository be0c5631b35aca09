package fr.centraleachat.delai.detention;

/**
 * What decides, between two waits that last at the same time, which one holds the file: the first
 * of these first.
 */
enum Priorite {
    /** The juge forbids to go on, or the procédure is put aside for a reason. */
    SUSPENSION,
    /**
     * A date until which the entreprises prepare their plis: whoever works meanwhile gains nothing.
     */
    DATE_LIMITE,
    /** Somebody here has something to do. */
    TACHE,
    /** Somebody outside is awaited, or the law makes one wait. */
    DEHORS
}
