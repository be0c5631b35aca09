package fr.centraleachat.catalogue.recours;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * An adhérent on a marché, from its request on. Amounts are in the unit of the period.
 *
 * @param numero of its dossier, {@code RC-2026-0001}
 * @param debut granted; the one asked for until then
 * @param fin excluded, null while it stays
 * @param besoin estimated, null when not told
 * @param quota granted, null: draws with the others from what is attributed to nobody
 * @param periode rank of the one on which the quota was written, null before
 * @param aLaCentrale acts that it entrusts to the centrale; it does the others
 * @param motif of the decision, null without one
 * @param certificat id of the piece, null before the agreement
 */
public record Recours(
        UUID id,
        String numero,
        String marche,
        String objet,
        String adherent,
        EtatDeRecours etat,
        LocalDate debutDemande,
        LocalDate debut,
        LocalDate fin,
        BigDecimal besoin,
        BigDecimal quotaDemande,
        BigDecimal quota,
        Integer periode,
        Set<ActeDelegue> aLaCentrale,
        String demandePar,
        Instant demandeLe,
        String motif,
        String decidePar,
        Instant decideLe,
        UUID certificat,
        Instant quotaRenduLe) {

    /** What the process does next, once it is decided. */
    public Suite suite() {
        if (etat == EtatDeRecours.REFUSE) {
            return Suite.REFUS;
        }
        return estCommeDemande() ? Suite.ACCORD : Suite.AUTRES_CONDITIONS;
    }

    private boolean estCommeDemande() {
        return debut.equals(debutDemande)
                && (quota == null || quotaDemande == null
                        ? quota == quotaDemande
                        : quota.compareTo(quotaDemande) == 0);
    }

    /** Neither granted, nor refused, nor withdrawn. */
    public boolean estEnInstruction() {
        return etat == EtatDeRecours.DEMANDE;
    }

    /** The centrale proposed other terms, and waits for the adhérent. */
    public boolean attendUneAcceptation() {
        return estEnInstruction() && decideLe != null;
    }

    /** Granted, and not left by that day. */
    public boolean vautLe(LocalDate jour) {
        return etat == EtatDeRecours.ACCORDE && (fin == null || fin.isAfter(jour));
    }

    /** The decision, as the model names it. */
    public enum Suite {
        ACCORD,
        AUTRES_CONDITIONS,
        REFUS
    }
}
