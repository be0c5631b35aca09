package fr.centraleachat.workflow;

import java.util.Map;

/**
 * Says, from the domain's state, what the gateways of one process read. Asked in the transaction
 * that completes a task, after its use case.
 */
public interface SourceDeVariables {

    /** The process that this source serves. */
    String processus();

    /**
     * @param code BPMN id of the task being completed
     * @param lot number of the lot inside {@code Marche}, else null
     * @return values to write before the engine moves on; strings, numbers, booleans, dates, lists
     *     of those
     */
    Map<String, Object> apres(String code, String numero, Integer lot);
}
