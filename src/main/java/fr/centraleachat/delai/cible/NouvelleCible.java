package fr.centraleachat.delai.cible;

import fr.centraleachat.common.Periode;
import fr.centraleachat.delai.Duree;
import java.time.LocalDate;

/**
 * What an administrator asks: a target from a day on.
 *
 * @param fin excluded, null for an open end
 * @param version the last row that the administrator has read, null when there was none
 */
public record NouvelleCible(
        CleDeCible cle,
        LocalDate debut,
        LocalDate fin,
        Duree duree,
        String parametreMinimum,
        String article,
        String motif,
        Long version) {

    Periode jusqua(LocalDate autreFin) {
        return new Periode(debut, autreFin);
    }
}
