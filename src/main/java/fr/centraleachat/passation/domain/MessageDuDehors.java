package fr.centraleachat.passation.domain;

import java.util.Map;

/**
 * What the outside tells a procédure.
 *
 * @param nom of the message in the model
 * @param lot that waits for it, null when it does not concern a lot
 * @param sujet id of what opens a sub-process of its own, null elsewhere
 * @param variables strings, booleans and numbers, written where the message is received
 */
public record MessageDuDehors(
        String nom, String numero, Integer lot, String sujet, Map<String, Object> variables) {

    public MessageDuDehors {
        variables = Map.copyOf(variables);
    }

    /** To the wait of a lot, or of the whole procédure when the lot is null. */
    public static MessageDuDehors pour(String nom, String numero, Integer lot) {
        return new MessageDuDehors(nom, numero, lot, null, Map.of());
    }

    /** To open the sub-process that is about this sujet. */
    public static MessageDuDehors auSujet(String nom, String numero, String sujet) {
        return new MessageDuDehors(nom, numero, null, sujet, Map.of());
    }
}
