package fr.centraleachat.catalogue.web;

/** A page of one marché: {@code /marches/{reference}} and what follows it. */
public enum OngletDeMarche {
    CONSOMMATION("Consommation", ""),
    RECOURS("Recours", "/recours"),
    QUOTAS("Quotas et transferts", "/quotas"),
    PRIX("Prix", "/prix"),
    PERIODES("Périodes", "/periodes"),
    PIECES("Pièces et contacts", "/pieces"),
    FINANCES("Exécution financière", "/finances"),
    DONNEES("Données essentielles", "/donnees");

    private final String libelle;
    private final String suite;

    OngletDeMarche(String libelle, String suite) {
        this.libelle = libelle;
        this.suite = suite;
    }

    public String libelle() {
        return libelle;
    }

    /** What follows the address of the marché. */
    public String suite() {
        return suite;
    }
}
