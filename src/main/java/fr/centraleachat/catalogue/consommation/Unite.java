package fr.centraleachat.catalogue.consommation;

import fr.centraleachat.common.DonneesRefusees;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/** In what a ceiling is expressed, in value or in quantity (R2162-4). */
public enum Unite {
    EUROS_HT(2, "montantHt", "resteHt"),
    QUANTITE(3, "quantite", "resteQuantite");

    /** Beyond that no balance can hold it. */
    private static final int CHIFFRES = 15;

    private final int decimales;
    private final String champ;
    private final String reste;

    Unite(int decimales, String champ, String reste) {
        this.decimales = decimales;
        this.champ = champ;
        this.reste = reste;
    }

    /** Field in which a volume of this unit is given. */
    public String champ() {
        return champ;
    }

    public boolean estEnEuros() {
        return this == EUROS_HT;
    }

    /**
     * @throws DonneesRefusees when it is nothing, negative, out of measure, or finer than this unit
     *     counts
     */
    BigDecimal exiger(BigDecimal volume) {
        faute(volume)
                .ifPresent(
                        faute -> {
                            throw DonneesRefusees.champ(champ, faute);
                        });
        return volume;
    }

    /** Why it is no volume of this unit. */
    public Optional<String> faute(BigDecimal volume) {
        if (volume == null || volume.signum() <= 0) {
            return Optional.of("Indiquez un nombre supérieur à zéro.");
        }
        if (volume.stripTrailingZeros().scale() > decimales) {
            return Optional.of("Indiquez au plus " + decimales + " chiffres après la virgule.");
        }
        return volume.precision() - volume.scale() > CHIFFRES
                ? Optional.of("Ce nombre est trop grand : vérifiez-le.")
                : Optional.empty();
    }

    /** As it is kept: two equal volumes are the same value. */
    static BigDecimal exact(BigDecimal volume) {
        return volume.setScale(QUANTITE.decimales, RoundingMode.UNNECESSARY);
    }

    /** As a program reads it: 7385.00 of euros, 12 of units. */
    public BigDecimal net(BigDecimal volume) {
        if (volume == null) {
            return null;
        }
        var exact = volume.stripTrailingZeros();
        return exact.setScale(Math.max(estEnEuros() ? decimales : 0, exact.scale()));
    }

    /** What a refusal carries beside its message. */
    Map<String, Object> reste(BigDecimal volume) {
        return Map.of(reste, net(volume));
    }

    /** « 7385,00 € HT », « 12 unités ». */
    public String ecrire(BigDecimal volume) {
        return net(volume).toPlainString().replace('.', ',') + suffixe(volume);
    }

    private String suffixe(BigDecimal volume) {
        boolean plusieurs = volume.abs().compareTo(BigDecimal.valueOf(2)) >= 0;
        return estEnEuros() ? " € HT" : plusieurs ? " unités" : " unité";
    }
}
