package fr.centraleachat.tache.domain;

import fr.centraleachat.organisation.Fonction;

/**
 * A fonction that open tasks wait for, as their offres know it.
 *
 * @param service of a service instructeur, null for any
 * @param relais to whom the tasks were given for want of a holder, null when they were not
 */
record Vacance(Fonction fonction, String adherent, String service, String relais, boolean tenue) {}
