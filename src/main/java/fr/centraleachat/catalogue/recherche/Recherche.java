package fr.centraleachat.catalogue.recherche;

/**
 * What somebody looks for.
 *
 * @param mots of the objet, a reference, a CPV code, the SIRET or name of a titulaire; empty for
 *     all
 * @param famille code, null for all
 * @param etat null for all
 * @param ouvertA code of the adhérent that wants to order, null for all
 * @param page from 0
 */
public record Recherche(String mots, String famille, Etat etat, String ouvertA, int page) {

    static final int TAILLE = 20;

    public Recherche {
        mots = mots == null ? "" : mots.strip();
        famille = vide(famille);
        ouvertA = vide(ouvertA);
        page = Math.max(0, page);
    }

    Recherche sansFamille() {
        return new Recherche(mots, null, etat, ouvertA, 0);
    }

    Recherche sansEtat() {
        return new Recherche(mots, famille, null, ouvertA, 0);
    }

    private static String vide(String texte) {
        return texte == null || texte.isBlank() ? null : texte;
    }
}
