package fr.centraleachat.workflow;

import java.time.Instant;

/**
 * A start, service task or catch event that does a RACI activity was passed: its I are told. The
 * end of a user task is a {@link TacheTerminee}.
 */
public record ActiviteAccomplie(
        String code, String libelle, String phase, String activite, Routage routage, Instant le) {}
