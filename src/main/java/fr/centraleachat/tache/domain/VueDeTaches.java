package fr.centraleachat.tache.domain;

import fr.centraleachat.organisation.Fonction;
import java.util.UUID;

/**
 * A list of tasks that an agent named.
 *
 * @param filtres query string of the list
 * @param fonction with whom it is shared, null when with nobody; so is {@code adherent}
 * @param mienne the caller saved it, and may take it away
 */
public record VueDeTaches(
        UUID id,
        String nom,
        CouleurDeVue couleur,
        String filtres,
        Fonction fonction,
        String adherent,
        boolean mienne) {}
