package fr.centraleachat.pilotage.web;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.delai.suivi.Suite;

/** Which list, in which order and from where, as the address says it. */
record ListeDemandee(String figure, String tri, String suite) {

    ListeDemandee {
        tri = tri == null || tri.isBlank() ? "DUREE" : tri;
        suite = suite == null || suite.isBlank() ? null : suite;
    }

    /**
     * @throws DonneesRefusees when the address was written by hand
     */
    static Suite rang(String suite) {
        return suite == null || suite.isBlank()
                ? Suite.DEBUT
                : Suite.lire(suite).orElseThrow(ListeDemandee::perdue);
    }

    /**
     * How many rows come before.
     *
     * @throws DonneesRefusees when the address was written by hand
     */
    int debut() {
        if (suite == null) {
            return 0;
        }
        if (!suite.matches("\\d{1,6}")) {
            throw perdue();
        }
        return Integer.parseInt(suite);
    }

    private static DonneesRefusees perdue() {
        return DonneesRefusees.champ("suite", "Reprenez cette liste à sa première page.");
    }
}
