package fr.centraleachat.catalogue;

import java.time.LocalDate;

/**
 * The centrale has answered a request to join a marché; told after the commit.
 *
 * @param dossier its number, {@code RC-2026-0001}
 * @param quota with its unit, « 30 000,00 € HT »; null without quota
 * @param motif of a refusal, null of an agreement
 */
public record RecoursDecide(
        String dossier,
        String marche,
        String objet,
        String adherent,
        Issue issue,
        LocalDate debut,
        String quota,
        String motif) {

    /** What was answered. */
    public enum Issue {
        ACCORDE,
        A_ACCEPTER,
        REFUSE
    }
}
