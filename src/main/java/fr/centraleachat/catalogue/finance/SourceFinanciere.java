package fr.centraleachat.catalogue.finance;

import java.time.Instant;
import java.util.List;

/**
 * A file that comes again and again from one software.
 *
 * @param adherent of all its lines, null when a column tells it
 * @param titres of the file that was given as an example
 * @param apercu its first lines, as they are
 */
public record SourceFinanciere(
        int id,
        String nom,
        String adherent,
        Correspondance correspondance,
        List<String> titres,
        List<List<String>> apercu,
        String par,
        Instant le) {}
