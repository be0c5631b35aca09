package fr.centraleachat.passation.domain.soustraitance;

import fr.centraleachat.tache.Libelle;

/** How a demande de sous-traitance ends. */
public enum DecisionDeSousTraitance {
    @Libelle("Acceptée")
    ACCEPTEE("acceptée"),
    @Libelle("Refusée")
    REFUSEE("refusée"),
    @Libelle(value = "Acceptée par le silence", suite = "Le délai a passé sans réponse.")
    SILENCE("acceptée par le silence");

    private final String libelle;

    DecisionDeSousTraitance(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
