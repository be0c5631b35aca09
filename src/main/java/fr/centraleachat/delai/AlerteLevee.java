package fr.centraleachat.delai;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An alert became due: said once for each. Published in the transaction that marks it.
 *
 * @param regle the article, null for a target of the organisation
 */
public record AlerteLevee(
        String numero,
        String genre,
        String objet,
        String libelle,
        LocalDate limite,
        String regle,
        Instant le) {}
