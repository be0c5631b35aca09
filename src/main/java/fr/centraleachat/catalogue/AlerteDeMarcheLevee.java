package fr.centraleachat.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * A marché asks something of its agents: said once for each fact. Published in the transaction that
 * raises it; heard after its commit.
 *
 * @param alerte what tells it from the others
 * @param objet of the marché
 * @param regle the article, null for a rule of the organisation
 * @param limite last day to act, null when there is none
 * @param adherents codes of those to tell, beside the équipe achats
 */
public record AlerteDeMarcheLevee(
        long alerte,
        String marche,
        String objet,
        String libelle,
        String regle,
        LocalDate limite,
        Set<String> adherents,
        Instant le) {}
