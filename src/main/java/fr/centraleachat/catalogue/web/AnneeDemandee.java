package fr.centraleachat.catalogue.web;

import fr.centraleachat.common.DonneesRefusees;
import java.time.LocalDate;

/** The year of a contribution, as an address asks for it. */
final class AnneeDemandee {

    private static final int PREMIERE = 2000;
    private static final int DERNIERE = 2099;

    private AnneeDemandee() {}

    /**
     * @param annee null for the year of today
     * @throws DonneesRefusees when no contribution can be of that year
     */
    static int lire(Integer annee, LocalDate aujourdHui) {
        if (annee == null) {
            return aujourdHui.getYear();
        }
        if (annee < PREMIERE || annee > DERNIERE) {
            throw DonneesRefusees.champ(
                    "annee", "Choisissez une année de %d à %d.".formatted(PREMIERE, DERNIERE));
        }
        return annee;
    }
}
