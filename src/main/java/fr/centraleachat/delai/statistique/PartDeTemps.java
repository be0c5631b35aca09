package fr.centraleachat.delai.statistique;

import fr.centraleachat.delai.GenreDeDetenteur;

/**
 * The days that one holder had.
 *
 * @param detenteur null while the file was put aside, and, without motif, before the time was
 *     shared
 * @param motif nature of the suspension (« Référé »), null outside of one
 * @param procedures how many procédures it had, at least one day each
 */
public record PartDeTemps(GenreDeDetenteur detenteur, String motif, long jours, long procedures) {

    /** From the key of the tables: the holder, then the nature of the suspension. */
    static PartDeTemps de(String cle, long jours, long procedures) {
        var mots = cle.split(" ", 2);
        return new PartDeTemps(
                "?".equals(mots[0]) ? null : GenreDeDetenteur.valueOf(mots[0]),
                mots.length == 1 ? null : mots[1],
                jours,
                procedures);
    }

    /** The law has it: nobody can go faster. */
    public boolean estUnDelaiLegal() {
        return detenteur == GenreDeDetenteur.DELAI_LEGAL;
    }

    public boolean estUneSuspension() {
        return motif != null;
    }

    public String libelle() {
        if (detenteur == null) {
            return motif == null ? "Non réparti" : motif;
        }
        return motif == null ? detenteur.libelle() : detenteur.libelle() + "\u00a0: " + motif;
    }
}
