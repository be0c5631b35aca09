package fr.centraleachat.catalogue.periode;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A reconduction that a marché foresees.
 *
 * @param rang from 1
 * @param fin excluded
 * @param limite last day to decide, so that the titulaire is told {@code preavisMois} before
 * @param decision null while nobody decided
 * @param periode id of the period that it opened, null before
 */
public record Reconduction(
        int rang,
        ModeDeReconduction mode,
        LocalDate debut,
        LocalDate fin,
        int preavisMois,
        LocalDate limite,
        BigDecimal minimum,
        BigDecimal maximum,
        Decision decision,
        String motif,
        String decideePar,
        Instant decideeLe,
        Long periode) {

    public boolean estOuverte() {
        return periode != null;
    }

    /** Somebody may still decide that day. */
    public boolean seDecide(LocalDate jour) {
        return decision == null && periode == null && !jour.isAfter(limite);
    }

    /** What an agent reads of it that day. */
    public String etat(LocalDate jour) {
        if (estOuverte()) {
            return "Période ouverte";
        }
        if (decision != null) {
            return decision == Decision.RECONDUIT ? "Reconduit" : "Non reconduit";
        }
        if (seDecide(jour)) {
            return "À décider";
        }
        return mode == ModeDeReconduction.TACITE ? "Reconduit tacitement" : "Non reconduit";
    }
}
