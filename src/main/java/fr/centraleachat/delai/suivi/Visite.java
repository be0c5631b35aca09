package fr.centraleachat.delai.suivi;

import fr.centraleachat.delai.DatesLegales;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * One stay of a procédure in a phase.
 *
 * @param cible calendar days
 * @param fermeeLe null while it lasts
 */
record Visite(String phase, int rang, Instant ouverteLe, int cible, Instant fermeeLe) {

    Visite avecCible(int autre) {
        return new Visite(phase, rang, ouverteLe, autre, fermeeLe);
    }

    boolean estOuverte() {
        return fermeeLe == null;
    }

    LocalDate echeance() {
        return DatesLegales.jour(ouverteLe).plusDays(cible);
    }

    /** Day of the end, or today while it lasts. */
    LocalDate fin(LocalDate aujourdHui) {
        return estOuverte() ? aujourdHui : DatesLegales.jour(fermeeLe);
    }

    int jours(LocalDate aujourdHui) {
        return (int)
                Math.max(0, ChronoUnit.DAYS.between(DatesLegales.jour(ouverteLe), fin(aujourdHui)));
    }
}
