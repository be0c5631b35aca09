package fr.centraleachat.delai.suivi;

import fr.centraleachat.delai.Duree;
import java.time.LocalDate;

/**
 * What moving a target would do.
 *
 * @param finAvant forecast end of the procédure now
 * @param finApres likewise, once this target alone is moved
 */
public record CibleADeplacer(
        String numero,
        String phase,
        String libelle,
        boolean commencee,
        Duree avant,
        Duree apres,
        LocalDate finAvant,
        LocalDate finApres) {

    /** What the form sends back. */
    public String cle() {
        return numero + "/" + phase;
    }
}
