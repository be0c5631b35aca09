package fr.centraleachat.passation;

import java.time.Instant;

/**
 * The proof of a sending, or of a reception, was recorded. Published in the transaction that does
 * it.
 *
 * @param lot null when the sending concerns the whole procédure
 * @param libelle « Avis au BOAMP », « Lettre de rejet »
 * @param reference given by the outside, null when none
 */
public record PreuveApportee(
        String numero,
        Integer lot,
        String libelle,
        String destinataire,
        String reference,
        Instant le) {}
