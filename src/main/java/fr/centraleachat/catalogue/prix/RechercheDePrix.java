package fr.centraleachat.catalogue.prix;

/**
 * Which articles are looked for.
 *
 * @param mots of the désignation, of the rubrique, or a reference
 * @param marche null for all those that run
 * @param ouvertA code of an adhérent: only what it may order, null for all
 * @param bordereau null for the one in force
 * @param page from 0
 */
public record RechercheDePrix(
        String mots, String marche, String ouvertA, Long bordereau, int page) {

    /** Articles for each page. */
    public static final int TAILLE = 25;

    public RechercheDePrix {
        mots = mots == null ? "" : mots.replace('\0', ' ').strip();
        ouvertA = ouvertA == null || ouvertA.isBlank() ? null : ouvertA;
        page = Math.min(Math.max(0, page), 100_000);
    }

    public static RechercheDePrix partout(String mots, String ouvertA, int page) {
        return new RechercheDePrix(mots, null, ouvertA, null, page);
    }

    public static RechercheDePrix duMarche(String marche, String mots, Long bordereau, int page) {
        return new RechercheDePrix(mots, marche, null, bordereau, page);
    }

    /** Over all the marchés, a word is needed. */
    boolean estVide() {
        return marche == null && mots.isEmpty();
    }
}
