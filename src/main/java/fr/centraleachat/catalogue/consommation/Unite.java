package fr.centraleachat.catalogue.consommation;

import fr.centraleachat.common.DonneesRefusees;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** In what a ceiling is expressed, in value or in quantity (R2162-4). */
public enum Unite {
    EUROS_HT(2, " € HT"),
    QUANTITE(3, "");

    private final int decimales;
    private final String suffixe;

    Unite(int decimales, String suffixe) {
        this.decimales = decimales;
        this.suffixe = suffixe;
    }

    /**
     * @throws DonneesRefusees when it is nothing, negative, or finer than this unit counts
     */
    BigDecimal exiger(BigDecimal volume, String champ) {
        if (volume == null || volume.signum() <= 0) {
            throw DonneesRefusees.champ(champ, "Indiquez un nombre supérieur à zéro.");
        }
        if (volume.stripTrailingZeros().scale() > decimales) {
            throw DonneesRefusees.champ(
                    champ, "Indiquez au plus " + decimales + " chiffres après la virgule.");
        }
        return volume;
    }

    /** As it is kept: two equal volumes are the same value. */
    static BigDecimal exact(BigDecimal volume) {
        return volume.setScale(QUANTITE.decimales, RoundingMode.UNNECESSARY);
    }

    /** « 7385,00 € HT », « 12 ». */
    public String ecrire(BigDecimal volume) {
        var exact = this == EUROS_HT ? volume.setScale(2) : volume.stripTrailingZeros();
        return exact.toPlainString().replace('.', ',') + suffixe;
    }
}
