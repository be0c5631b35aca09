package fr.centraleachat.passation.domain.echanges;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What decides whether something may be asked of a candidate.
 *
 * @param negociationAnnoncee the procédure is a MAPA whose règlement announces it
 * @param lotsParOperateur lots still analysed on which each SIRET has an opened offer
 * @param suspectees offers suspected to be abnormally low, not yet concluded to be justified
 * @param ecriture writes an instant as an agent reads it
 */
record SituationDAnalyse(
        boolean appelDOffres,
        boolean negociationAnnoncee,
        Map<String, List<Integer>> lotsParOperateur,
        List<Echange> echanges,
        Set<Offre> suspectees,
        Instant maintenant,
        Function<Instant, String> ecriture) {

    boolean estSuspectee(String operateur, Integer lot) {
        return suspectees.contains(new Offre(operateur, lot));
    }

    String enClair(Instant instant) {
        return ecriture.apply(instant);
    }

    /** An offer: the SIRET of its author and its lot. */
    record Offre(String operateur, Integer lot) {}
}
