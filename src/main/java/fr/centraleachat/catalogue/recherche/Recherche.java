package fr.centraleachat.catalogue.recherche;

/**
 * What somebody looks for.
 *
 * @param mots of the objet, a reference, a CPV code, the SIRET or name of a titulaire; empty for
 *     all
 * @param famille code, null for all
 * @param etat null for all
 * @param titulaire its SIRET or other identifier, null for all
 * @param annee of the last day, null for all
 * @param ouvertA code of the adhérent that wants to order, null for all
 * @param page from 0
 */
public record Recherche(
        String mots,
        String famille,
        Etat etat,
        String titulaire,
        Integer annee,
        String ouvertA,
        int page) {

    static final int TAILLE = 20;

    public Recherche {
        mots = mots == null ? "" : mots.strip();
        famille = vide(famille);
        titulaire = vide(titulaire);
        ouvertA = vide(ouvertA);
        page = Math.max(0, page);
    }

    public Recherche(String mots, String famille, Etat etat, String ouvertA, int page) {
        this(mots, famille, etat, null, null, ouvertA, page);
    }

    /** Without the facets that are counted together. */
    Recherche large() {
        return new Recherche(mots, null, null, titulaire, null, ouvertA, 0);
    }

    private static String vide(String texte) {
        return texte == null || texte.isBlank() ? null : texte;
    }
}
