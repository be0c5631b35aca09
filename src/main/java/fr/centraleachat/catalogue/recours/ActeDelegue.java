package fr.centraleachat.catalogue.recours;

/**
 * What an adhérent may entrust to the centrale, or keep, on a marché that it joins (L2113-2 to
 * L2113-4): it is answerable for what it does itself, and for that only.
 */
public enum ActeDelegue {
    PASSATION("Passation des marchés subséquents"),
    COMMANDE("Commandes"),
    EXECUTION("Suivi de l’exécution"),
    PAIEMENT("Paiement");

    private final String libelle;

    ActeDelegue(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
