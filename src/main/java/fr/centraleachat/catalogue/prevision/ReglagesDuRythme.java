package fr.centraleachat.catalogue.prevision;

/**
 * What it takes to measure a rhythm: dated rows of the organisation.
 *
 * @param tranche calendar days of a slice
 * @param tranches looked at, at most
 * @param tranchesMinimum fewer are not enough to go by
 * @param tiragesMinimum likewise
 */
record ReglagesDuRythme(int tranche, int tranches, int tranchesMinimum, int tiragesMinimum) {

    int jours() {
        return tranche * tranches;
    }
}
