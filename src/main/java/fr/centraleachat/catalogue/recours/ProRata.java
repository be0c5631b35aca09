package fr.centraleachat.catalogue.recours;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Objects;

/**
 * What is proposed to an adhérent that joins a marché which runs already: what is left to
 * attribute, shared by their populations among the adhérents identified at the publication that
 * have no recours yet, this one included; in equal shares as soon as the population of one of them
 * is not known (a CCAS, the métropole). What is left is what the others have not taken by now: no
 * second reduction is made for the time that has passed. Rounded down to the unit, so that the sum
 * of all the shares stays within what is left.
 */
final class ProRata {

    private ProRata() {}

    /**
     * @param aRepartir maximum, less the quotas, less what is drawn without quota
     * @param population of the one that joins, null when unknown
     * @param autres of the others that have not joined, null where unknown
     * @return zero or more, a whole number
     */
    static BigDecimal part(BigDecimal aRepartir, Integer population, Collection<Integer> autres) {
        var libre = aRepartir.max(BigDecimal.ZERO);
        if (population == null || autres.stream().anyMatch(Objects::isNull)) {
            return libre.divide(BigDecimal.valueOf(autres.size() + 1L), 0, RoundingMode.DOWN);
        }
        long toutes = population + autres.stream().mapToLong(Integer::longValue).sum();
        return toutes == 0
                ? BigDecimal.ZERO
                : libre.multiply(BigDecimal.valueOf(population))
                        .divide(BigDecimal.valueOf(toutes), 0, RoundingMode.DOWN);
    }
}
