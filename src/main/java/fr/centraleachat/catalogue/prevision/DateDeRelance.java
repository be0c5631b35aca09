package fr.centraleachat.catalogue.prevision;

import fr.centraleachat.delai.CalculDeDelai;
import fr.centraleachat.delai.DelaiDePassation;
import fr.centraleachat.delai.Methode;
import fr.centraleachat.delai.Sens;
import fr.centraleachat.delai.Unite;
import java.time.LocalDate;

/**
 * By when the next procédure must begin.
 *
 * @param le the worked day, on or before
 * @param terme end of the marché or its exhaustion, the earlier
 * @param parEpuisement the exhaustion comes first
 * @param delai that it is counted back by
 */
public record DateDeRelance(
        LocalDate le, LocalDate terme, boolean parEpuisement, DelaiDePassation delai) {

    /**
     * @param fin excluded, null when unknown
     * @return null when neither is known
     */
    static DateDeRelance de(LocalDate fin, Epuisement epuisement, DelaiDePassation delai) {
        var epuise = epuisement.le();
        boolean avant = epuise != null && (fin == null || epuise.isBefore(fin));
        var terme = avant ? epuise : fin;
        return terme == null
                ? null
                : new DateDeRelance(reculer(terme, delai.jours()), terme, avant, delai);
    }

    public boolean estPassee(LocalDate jour) {
        return le.isBefore(jour);
    }

    private static LocalDate reculer(LocalDate terme, int jours) {
        return CalculDeDelai.calculer(
                        terme, jours, Unite.JOURS_CALENDAIRES, Methode.SIMPLE, Sens.AVANT)
                .date();
    }
}
