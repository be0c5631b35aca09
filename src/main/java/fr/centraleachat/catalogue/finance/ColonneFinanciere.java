package fr.centraleachat.catalogue.finance;

import java.util.List;

/** What a column of the file may be. */
public enum ColonneFinanciere {
    MARCHE("Marché", true, "marche", "n° marche", "reference marche"),
    ADHERENT("Adhérent", false, "adherent", "collectivite", "siret", "budget"),
    GENRE("Genre (engagement ou mandat)", false, "genre", "type"),
    NUMERO("Numéro", true, "numero", "n° engagement", "n° piece"),
    LIGNE("Ligne du numéro", false, "ligne", "n° ligne"),
    EXERCICE("Exercice", false, "exercice", "annee"),
    DATE("Date", true, "date", "date engagement", "date piece"),
    MONTANT("Montant HT", true, "montant ht", "montant", "ht"),
    LIBELLE("Libellé", false, "libelle", "objet"),
    COMMANDE("Bon de commande", false, "bon de commande", "commande", "bc"),
    ENGAGEMENT("Engagement que le mandat paie", false, "engagement", "n° engagement mandate");

    private final String libelle;
    private final boolean obligatoire;
    private final List<String> titres;

    ColonneFinanciere(String libelle, boolean obligatoire, String... titres) {
        this.libelle = libelle;
        this.obligatoire = obligatoire;
        this.titres = List.of(titres);
    }

    public String libelle() {
        return libelle;
    }

    /** Whatever the source. */
    public boolean estObligatoire() {
        return obligatoire;
    }

    /** A title that softwares often give to it. */
    boolean sAppelle(String titre) {
        return titres.contains(Cles.simple(titre));
    }
}
