package fr.centraleachat.organisation;

/** A service that the métropole shares, and to which an adhérent may adhere. */
public enum ServiceCommun {
    CENTRALE_ACHAT("Centrale d’achat"),
    COMMANDE_PUBLIQUE("Commande publique"),
    AFFAIRES_JURIDIQUES("Affaires juridiques"),
    ASSURANCES("Assurances"),
    NUMERIQUE("Numérique");

    private final String libelle;

    ServiceCommun(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
