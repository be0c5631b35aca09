package fr.centraleachat.pilotage.retard;

import java.time.LocalDate;

/**
 * A late procédure as a page shows it.
 *
 * @param objet null when it is unknown
 * @param phase « 6. Consultation »
 */
public record LigneDeRetard(
        String numero, String objet, LocalDate echeance, String phase, Chez chez) {}
