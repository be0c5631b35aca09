package fr.centraleachat.delai.suivi;

import fr.centraleachat.delai.GenreDeDetenteur;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A procédure whose phase lasts beyond its target; of several, the one that is the latest.
 *
 * @param adherent code of the one that instructs
 * @param reste days until the target: negative
 * @param detenteur whose clock it is now, null when nothing was ever awaited
 * @param motif of the suspension, else null
 * @param depuis since when they have the file
 */
public record PhaseEnRetard(
        String numero,
        String adherent,
        String phase,
        int ordre,
        String libelle,
        LocalDate echeance,
        int reste,
        GenreDeDetenteur detenteur,
        String motif,
        Instant depuis) {

    public int retardJours() {
        return -reste;
    }

    public Suite suite() {
        return new Suite(reste, numero);
    }
}
