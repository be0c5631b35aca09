package fr.centraleachat.delai.suivi;

import fr.centraleachat.delai.DatesLegales;
import fr.centraleachat.delai.Duree;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;

/**
 * One stay of a procédure in a phase.
 *
 * @param cible calendar days, as the organisation set it
 * @param suspendus days during which the juge held the file
 * @param fermeeLe null while it lasts
 */
record Visite(
        String phase, int rang, Instant ouverteLe, int cible, int suspendus, Instant fermeeLe) {

    static Visite ouverte(String phase, int rang, Instant le, int cible) {
        return new Visite(phase, rang, le, cible, 0, null);
    }

    Visite avecCible(int autre) {
        return new Visite(phase, rang, ouverteLe, autre, suspendus, fermeeLe);
    }

    /** Those that fall before it opened are not its own. */
    Visite suspendue(Collection<LocalDate> jours) {
        var ouverture = DatesLegales.jour(ouverteLe);
        int siens = (int) jours.stream().filter(j -> !j.isBefore(ouverture)).count();
        return new Visite(phase, rang, ouverteLe, cible, suspendus + siens, fermeeLe);
    }

    /** Calendar days that it may last. */
    int accordes() {
        return cible + suspendus;
    }

    Duree duree() {
        return Duree.calendaire(cible);
    }

    boolean estOuverte() {
        return fermeeLe == null;
    }

    LocalDate echeance() {
        return DatesLegales.jour(ouverteLe).plusDays(accordes());
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
