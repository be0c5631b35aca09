package fr.centraleachat.pilotage.charge;

import fr.centraleachat.organisation.Fonction;

/**
 * A fonction that nobody holds, and has work.
 *
 * @param relais name, or who they are for whoever may not read it; null when nobody acts
 */
public record LigneDeRelais(
        Fonction fonction, String adherent, String nomDeLAdherent, String relais, int ouvertes) {}
