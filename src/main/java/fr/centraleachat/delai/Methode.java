package fr.centraleachat.delai;

/** The rule by which a délai is counted, and the article that gives it. */
public enum Methode {
    /** The event's day does not count; an end on a day that is not worked moves. */
    REGLEMENT_1182_71(
            "Règlement n° 1182/71 (délais de réception, avis)",
            "Règlement (CEE, Euratom) n° 1182/71, article 3"),
    /** The day of sending counts, nothing moves: the délai de suspension. */
    DATE_A_DATE(
            "De date à date (délai de suspension)",
            "CE, 2 août 2011, Clean Garden, n° 347526 (article R2182-1)"),
    /** Neither the first day nor the last is counted, an end on a day not worked moves. */
    FRANC(
            "Délai franc (recours devant le juge)",
            "CE, 5 juin 2009, n° 312682\u00a0; code de procédure civile, article 642"),
    /** Days added, nothing more. */
    SIMPLE("Décompte simple, sans report", "Décompte simple, sans règle de report");

    private final String libelle;
    private final String article;

    Methode(String libelle, String article) {
        this.libelle = libelle;
        this.article = article;
    }

    public String libelle() {
        return libelle;
    }

    public String article() {
        return article;
    }
}
