package fr.centraleachat.delai.statistique;

/**
 * How long a phase takes, in calendar days. Null figures when none is counted.
 *
 * @param ordre 0 for the way to the notification
 * @param nombre size of the sample
 * @param cible mean of the targets of those counted
 * @param depassements how many took more days than their own target
 */
public record StatistiqueDePhase(
        String phase,
        int ordre,
        String libelle,
        long nombre,
        Double cible,
        Double p50,
        Double p80,
        Double p90,
        long depassements) {

    static StatistiqueDePhase de(Etape etape, Mesure mesure) {
        return new StatistiqueDePhase(
                etape.code(),
                etape.ordre(),
                etape.libelle(),
                mesure.nombre(),
                mesure.cible(),
                mesure.mediane(),
                mesure.centile(8),
                mesure.centile(9),
                mesure.depassements());
    }
}
