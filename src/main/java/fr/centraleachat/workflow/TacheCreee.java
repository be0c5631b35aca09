package fr.centraleachat.workflow;

import java.time.Instant;

/** The engine opened a user task. Published in the engine's transaction. */
public record TacheCreee(String id, EtapeDuModele etape, Routage routage, Instant le) {}
