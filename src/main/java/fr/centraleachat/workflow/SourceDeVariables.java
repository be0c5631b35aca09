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
     * @param routage of the task: number of the procédure, lot inside {@code Marche}, sujet
     * @return values to write before the engine moves on: strings, booleans, {@code Integer},
     *     {@code Long}, {@code Double}, {@code Instant}, enums (kept by name), lists of those;
     *     local to the instance of the lot inside {@code Marche} and to the sub-process of a sujet,
     *     the process's elsewhere
     */
    Map<String, Object> apres(String code, Routage routage);
}
