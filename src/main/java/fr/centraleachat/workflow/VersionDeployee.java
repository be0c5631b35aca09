package fr.centraleachat.workflow;

import java.time.Instant;

/**
 * A version of a process that was deployed.
 *
 * @param derniere what a new procédure follows
 * @param enCours how many procédures follow it now
 */
public record VersionDeployee(int version, Instant deployeeLe, boolean derniere, long enCours) {}
