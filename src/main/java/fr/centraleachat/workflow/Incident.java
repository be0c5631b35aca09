package fr.centraleachat.workflow;

import java.time.Instant;

/**
 * A step of the application that failed as often as it may: the procédure stands still until an
 * administrator has it tried again.
 *
 * @param activite BPMN id, for example {@code Task_PublierAvis}
 * @param message of the last failure, as the program gave it
 */
public record Incident(String numero, String activite, String message, Instant depuis) {}
