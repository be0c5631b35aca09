package fr.centraleachat.delai.statistique;

/**
 * Durations and what their targets say of them.
 *
 * @param depassements how many are beyond their target
 * @param joursAuDela sum of the days beyond
 * @param cibles sum of the targets
 */
record Mesure(Repartition durees, long depassements, long joursAuDela, long cibles) {

    static final Mesure VIDE = new Mesure(Repartition.vide(), 0, 0, 0);

    Mesure plus(Mesure autre) {
        return new Mesure(
                durees.plus(autre.durees),
                depassements + autre.depassements,
                joursAuDela + autre.joursAuDela,
                cibles + autre.cibles);
    }

    long nombre() {
        return durees.taille();
    }

    /**
     * Of durations in whole days, the exact value is a whole number of tenths: what is beyond is
     * the noise of binary numbers.
     *
     * @param dixiemes of the whole
     * @return null when there is none
     */
    Double centile(int dixiemes) {
        var exact = durees.percentile(dixiemes / 10.0);
        return exact.isPresent()
                ? Double.valueOf(Math.round(exact.getAsDouble() * 10) / 10.0)
                : null;
    }

    Double mediane() {
        return centile(5);
    }

    Double cible() {
        return nombre() == 0 ? null : Double.valueOf((double) cibles / nombre());
    }

    Double partDansLaCible() {
        return nombre() == 0 ? null : Double.valueOf(1 - (double) depassements / nombre());
    }
}
