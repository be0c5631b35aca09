package fr.centraleachat.catalogue.finance;

import java.time.Instant;
import java.util.UUID;

/**
 * An import that was done.
 *
 * @param lues rows under the titles
 * @param fin null when the whole file was read, else what an agent must know of it
 */
public record RapportFinancier(
        UUID id,
        String source,
        String fichier,
        String par,
        Instant le,
        int lues,
        BilanDImport bilan,
        String fin) {}
