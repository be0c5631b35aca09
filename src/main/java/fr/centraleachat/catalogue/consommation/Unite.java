package fr.centraleachat.catalogue.consommation;

import fr.centraleachat.common.DonneesRefusees;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

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
        faute(volume)
                .ifPresent(
                        faute -> {
                            throw DonneesRefusees.champ(champ, faute);
                        });
        return volume;
    }

    /** Why it is no volume of this unit: nothing, negative, or finer than it counts. */
    public Optional<String> faute(BigDecimal volume) {
        if (volume == null || volume.signum() <= 0) {
            return Optional.of("Indiquez un nombre supérieur à zéro.");
        }
        return volume.stripTrailingZeros().scale() > decimales
                ? Optional.of("Indiquez au plus " + decimales + " chiffres après la virgule.")
                : Optional.empty();
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
