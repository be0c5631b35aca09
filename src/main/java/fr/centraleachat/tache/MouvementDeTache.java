package fr.centraleachat.tache;

import java.time.Instant;

/**
 * A task changed hands. Published in the transaction that does it.
 *
 * @param par login of who did it
 * @param de login of who had the task before, null when it was free
 * @param vers login of who has it now, null when it is free
 */
public record MouvementDeTache(
        String tache,
        String numero,
        String libelle,
        Acte acte,
        String par,
        String de,
        String vers,
        Instant le) {

    /**
     * {@code REPRISE}: taken over from the one who had it. {@code LIBEREE}: who had it lost the
     * fonction. {@code RELAYEE}: nobody holds the fonction any more, the relay has it.
     */
    public enum Acte {
        PRISE,
        RENDUE,
        REPRISE,
        AFFECTEE,
        CONTRESIGNEE,
        LIBEREE,
        RELAYEE
    }
}
