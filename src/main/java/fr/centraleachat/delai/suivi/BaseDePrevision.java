package fr.centraleachat.delai.suivi;

import fr.centraleachat.delai.Duree;
import fr.centraleachat.delai.statistique.Repartition;
import java.util.Map;

/** How long a visit is expected to last: the manager chooses the target, or what was measured. */
@FunctionalInterface
interface BaseDePrevision {

    /** Days of the target. */
    BaseDePrevision CIBLE = (phase, rang, cible) -> Hypothese.cible(cible);

    /**
     * @param rang of the visit
     * @param cible of that visit
     */
    Hypothese pour(PhaseSuivie phase, int rang, Duree cible);

    /**
     * The median of what the phase took elsewhere, rounded up, never under the legal minimum. The
     * target where too few were measured, and for a return: what was measured is a first passage.
     *
     * @param mesures by code of phase, calendar days
     */
    static BaseDePrevision mediane(Map<String, Repartition> mesures, int echantillonMinimal) {
        return (phase, rang, cible) -> {
            var mesure = mesures.getOrDefault(phase.code(), Repartition.vide());
            if (rang > 1 || mesure.taille() < Math.max(1, echantillonMinimal)) {
                return Hypothese.cible(cible);
            }
            int mediane = (int) Math.ceil(mesure.mediane().orElseThrow());
            var minimum = phase.minimumLegal();
            return minimum != null && mediane < minimum
                    ? new Hypothese(Duree.calendaire(minimum), SourceDeDuree.MINIMUM_LEGAL)
                    : new Hypothese(Duree.calendaire(mediane), SourceDeDuree.MEDIANE);
        };
    }
}
