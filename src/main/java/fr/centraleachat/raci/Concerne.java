package fr.centraleachat.raci;

import fr.centraleachat.organisation.Fonction;

/**
 * A fonction of an adhérent that an activité of a given file concerns.
 *
 * @param service of a service instructeur, null for any
 * @param agent who the file names for it (chargé, juriste, référent), null when none
 * @param peutReprendre true when this R may take the work over (cell A/R)
 */
public record Concerne(
        Fonction fonction,
        String adherent,
        String service,
        Lettre lettre,
        String agent,
        boolean peutReprendre) {}
