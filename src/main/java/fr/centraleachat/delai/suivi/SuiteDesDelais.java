package fr.centraleachat.delai.suivi;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The plans of a procédure, what moved its targets, and what its forecast rests on.
 *
 * @param base null when nobody chose: the targets
 * @param sources how many phases rest on each kind of duration
 * @param prevueLe null when the procédure is over or was never forecast
 * @param suspendueDepuis null when the juge has not the file
 */
public record SuiteDesDelais(
        String numero,
        List<PlanFige> plans,
        List<DeplacementDeCible> deplacements,
        ChoixDeBase base,
        Map<String, Long> sources,
        Instant prevueLe,
        Instant suspendueDepuis,
        boolean peutReviser,
        boolean peutChoisir) {}
