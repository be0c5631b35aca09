package fr.centraleachat.catalogue.consommation;

/**
 * Which orders of a marché.
 *
 * @param periode rank, null for all
 * @param adherent code, null for all
 * @param page from 0
 * @param taille from 1 to 200
 */
public record FiltreDeCommandes(Integer periode, String adherent, int page, int taille) {

    private static final int MAXIMUM = 200;

    public FiltreDeCommandes {
        adherent = adherent == null || adherent.isBlank() ? null : adherent;
        page = Math.max(0, page);
        taille = Math.min(MAXIMUM, Math.max(1, taille));
    }

    long depuis() {
        return (long) page * taille;
    }
}
