package fr.centraleachat.catalogue.finance;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A line of finance in a list.
 *
 * @param marcheLu as its file says, when an agent moved it elsewhere
 * @param periode null when the marché has no ceiling
 * @param rang of the order that explains it, null when none does
 * @param objet of that order
 * @param constate what the grand livre holds of it beyond the orders
 */
public record LigneVue(
        long id,
        String source,
        String adherent,
        int exercice,
        GenreFinancier genre,
        String numero,
        String ligne,
        LocalDate jour,
        BigDecimal montantHt,
        String libelle,
        String commande,
        String marche,
        String marcheLu,
        Integer periode,
        Integer rang,
        String objet,
        BigDecimal constate) {

    public SituationDeLigne situation() {
        if (rang == null) {
            return SituationDeLigne.A_RAPPROCHER;
        }
        return constate.signum() > 0 ? SituationDeLigne.AU_DELA : SituationDeLigne.RAPPROCHEE;
    }
}
