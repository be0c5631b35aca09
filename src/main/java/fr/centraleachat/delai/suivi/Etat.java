package fr.centraleachat.delai.suivi;

/** Where a phase stands. */
enum Etat {
    A_VENIR,
    EN_COURS,
    FAITE
}
