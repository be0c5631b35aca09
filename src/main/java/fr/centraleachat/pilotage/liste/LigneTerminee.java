package fr.centraleachat.pilotage.liste;

import fr.centraleachat.delai.statistique.ProcedureComptee;

/**
 * @param objet null when it is unknown
 * @param adherent its name, empty when not known
 */
public record LigneTerminee(ProcedureComptee comptee, String objet, String adherent) {}
