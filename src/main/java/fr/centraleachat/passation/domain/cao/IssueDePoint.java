package fr.centraleachat.passation.domain.cao;

/** What the commission made of an item. */
public enum IssueDePoint {
    DECIDE("Décidé"),
    COMPLEMENT("Complément demandé"),
    QUORUM_NON_ATTEINT("Quorum non atteint"),
    AJOURNE("Reporté");

    private final String libelle;

    IssueDePoint(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
