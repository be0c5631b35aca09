package fr.centraleachat.journal;

/** Kind of an act, for who sorts the lines. */
enum Acte {
    ETAPE,
    TACHE,
    MOUVEMENT,
    AVIS,
    PREUVE,
    PLI,
    FAIT,
    REFUS,
    ADMINISTRATION
}
