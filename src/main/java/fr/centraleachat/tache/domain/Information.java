package fr.centraleachat.tache.domain;

import java.time.Instant;
import java.util.UUID;

/** An act that one of the caller's fonctions is informed of. */
public record Information(
        UUID id,
        String procedure,
        Integer lot,
        String libelle,
        String fonction,
        String adherent,
        Instant le) {}
