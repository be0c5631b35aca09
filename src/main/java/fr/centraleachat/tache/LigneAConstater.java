package fr.centraleachat.tache;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that a procédure awaits from outside, as a line of the work list.
 *
 * @param type PUBLICATION, LETTRE, TRANSMISSION or NOTIFICATION
 * @param attente why nothing can be done yet, null when it can
 * @param lien page of the form that takes the proof
 */
public record LigneAConstater(
        String id,
        String procedure,
        String type,
        String libelle,
        Integer lot,
        String destinataire,
        Instant depuis,
        LocalDate echeance,
        String attente,
        String lien) {}
