package fr.centraleachat.workflow;

import java.time.Instant;

/**
 * The process began to wait where its model says whom for. Published in the engine's transaction.
 *
 * @param cle of that wait, the same in {@link AttenteFermee}
 * @param detenteur who is awaited, as the model names them
 */
public record AttenteOuverte(String numero, String cle, String detenteur, Genre genre, Instant le) {

    /** For a date, or for somebody. */
    public enum Genre {
        DATE,
        MESSAGE
    }
}
