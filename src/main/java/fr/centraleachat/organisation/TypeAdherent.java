package fr.centraleachat.organisation;

/** What an adhérent is. */
public enum TypeAdherent {
    METROPOLE,
    COMMUNE,
    CCAS
}
