package fr.centraleachat.tache;

import java.time.Instant;

/**
 * A consulted fonction left its avis on a task. Published in the transaction that does it.
 *
 * @param libelle of the task
 * @param fonction who is consulted, in words
 * @param sens « Favorable », « Réservé » or « Défavorable »
 */
public record AvisDonne(
        String numero,
        Integer lot,
        String libelle,
        String fonction,
        String sens,
        String texte,
        Instant le) {}
