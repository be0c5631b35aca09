package fr.centraleachat.catalogue.periode;

import fr.centraleachat.catalogue.consommation.Unite;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A period and what was drawn on it, in its unit.
 *
 * @param fin excluded
 * @param nomUnite what a quantity counts, null for euros
 */
public record PeriodeDuMarche(
        long id,
        int rang,
        LocalDate debut,
        LocalDate fin,
        Unite unite,
        String nomUnite,
        BigDecimal minimum,
        BigDecimal maximum,
        BigDecimal engage,
        BigDecimal constate) {

    public BigDecimal pris() {
        return engage.add(constate);
    }

    public BigDecimal reste() {
        return maximum.subtract(pris());
    }

    /** What the minimum still obliges to order (R2162-4). */
    public BigDecimal manque() {
        return minimum.subtract(pris()).max(BigDecimal.ZERO);
    }

    /** « 1 200,00 € HT », « 12 tonnes ». */
    public String ecrire(BigDecimal volume) {
        return nomUnite == null
                ? unite.ecrire(volume)
                : volume.stripTrailingZeros().toPlainString().replace('.', ',') + " " + nomUnite;
    }

    public String etat(LocalDate jour) {
        if (jour.isBefore(debut)) {
            return "À venir";
        }
        return jour.isBefore(fin) ? "En cours" : "Terminée";
    }
}
