package fr.centraleachat.catalogue.finance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A line of finance as a file gives it.
 *
 * @param exercice year of its accounts: a number comes again the next one
 * @param ligne of its number, empty when it has one line
 * @param commande reference of the order as finance knows it, null without
 * @param engagement number of the one that a mandat pays, null without
 */
public record LigneFinanciere(
        Identite identite,
        String marche,
        LocalDate jour,
        BigDecimal montantHt,
        String libelle,
        String commande,
        String engagement) {

    /** What a line is known by, within its source. */
    public record Identite(
            String adherent, int exercice, GenreFinancier genre, String numero, String ligne) {}

    /** The same thing said again. */
    boolean dit(LigneFinanciere autre) {
        return identite.equals(autre.identite)
                && marche.equals(autre.marche)
                && jour.equals(autre.jour)
                && montantHt.compareTo(autre.montantHt) == 0
                && libelle.equals(autre.libelle)
                && Objects.equals(commande, autre.commande)
                && Objects.equals(engagement, autre.engagement);
    }
}
