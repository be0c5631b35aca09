package fr.centraleachat.organisation;

import java.time.LocalDate;

/**
 * A marché that an adhérent asked to join.
 *
 * @param etat DEMANDE, ACCORDE, REFUSE or RETIRE
 * @param fin excluded, null while it stays
 */
public record RecoursDAdherent(
        String marche, String objet, String etat, LocalDate debut, LocalDate fin) {}
