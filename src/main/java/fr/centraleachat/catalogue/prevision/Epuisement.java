package fr.centraleachat.catalogue.prevision;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When nothing will be left at the measured rhythm.
 *
 * @param le the day, null when it is not foreseen
 */
public record Epuisement(Etat etat, LocalDate le) {

    /** Beyond, a date would mean nothing. */
    private static final int DIX_ANS = 3653;

    /** What is known of it. */
    public enum Etat {
        PREVU,
        EPUISE,
        PAS_A_CE_RYTHME,
        PAS_ASSEZ_DE_RECUL
    }

    /**
     * @param reste of the maximum or of the quota
     * @param parJour empty without enough to go by
     * @param fin of what it is a part of, excluded: a later exhaustion is none
     */
    static Epuisement de(
            BigDecimal reste, Optional<BigDecimal> parJour, LocalDate jour, LocalDate fin) {
        if (reste.signum() <= 0) {
            return new Epuisement(Etat.EPUISE, jour);
        }
        if (parJour.isEmpty()) {
            return new Epuisement(Etat.PAS_ASSEZ_DE_RECUL, null);
        }
        if (parJour.get().signum() == 0) {
            return new Epuisement(Etat.PAS_A_CE_RYTHME, null);
        }
        var jours = reste.divide(parJour.get(), 0, RoundingMode.CEILING);
        if (jours.compareTo(BigDecimal.valueOf(DIX_ANS)) > 0) {
            return new Epuisement(Etat.PAS_A_CE_RYTHME, null);
        }
        var le = jour.plusDays(jours.longValueExact());
        return fin == null || le.isBefore(fin)
                ? new Epuisement(Etat.PREVU, le)
                : new Epuisement(Etat.PAS_A_CE_RYTHME, null);
    }

    /** Of a quota or a marché without ceiling to follow. */
    static Epuisement inconnu() {
        return new Epuisement(Etat.PAS_ASSEZ_DE_RECUL, null);
    }
}
