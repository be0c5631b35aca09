package fr.centraleachat.catalogue.finance;

/**
 * Which lines of finance are looked for.
 *
 * @param situation null for all
 * @param adherent code, null for all those that the caller reads
 * @param marche reference, null for all
 * @param genre null for both
 * @param page from 0
 */
public record RechercheDeLignes(
        SituationDeLigne situation,
        String adherent,
        String marche,
        GenreFinancier genre,
        int page) {

    /** Lines for each page. */
    public static final int TAILLE = 25;

    public RechercheDeLignes {
        adherent = vide(adherent);
        marche = vide(marche);
        page = Math.min(Math.max(0, page), 100_000);
    }

    public static RechercheDeLignes duMarche(String marche, int page) {
        return new RechercheDeLignes(null, null, marche, null, page);
    }

    private static String vide(String texte) {
        return texte == null || texte.isBlank() ? null : texte.strip();
    }
}
