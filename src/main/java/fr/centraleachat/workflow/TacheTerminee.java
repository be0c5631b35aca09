package fr.centraleachat.workflow;

import java.time.Instant;

/**
 * A user task is over. Published in the engine's transaction.
 *
 * @param annulee true when the process left it without its being done
 */
public record TacheTerminee(
        String id, EtapeDuModele etape, Routage routage, boolean annulee, Instant le) {}
