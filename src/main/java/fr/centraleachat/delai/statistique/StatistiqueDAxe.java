package fr.centraleachat.delai.statistique;

/**
 * The figures of one adhérent, one kind of procédure or one famille.
 *
 * @param valeur its code, empty when not known
 * @param partDansLaCible from 0 to 1
 * @param joursAuDela sum of the days beyond the targets
 */
public record StatistiqueDAxe(
        String valeur,
        long nombre,
        Double p50,
        Double p80,
        Double partDansLaCible,
        long joursAuDela) {

    static StatistiqueDAxe de(String valeur, Mesure mesure) {
        return new StatistiqueDAxe(
                valeur,
                mesure.nombre(),
                mesure.mediane(),
                mesure.centile(8),
                mesure.partDansLaCible(),
                mesure.joursAuDela());
    }
}
