package fr.centraleachat.organisation;

/** A service that the métropole shares, and to which an adhérent may adhere. */
public enum ServiceCommun {
    CENTRALE_ACHAT,
    COMMANDE_PUBLIQUE,
    AFFAIRES_JURIDIQUES,
    ASSURANCES,
    NUMERIQUE
}
