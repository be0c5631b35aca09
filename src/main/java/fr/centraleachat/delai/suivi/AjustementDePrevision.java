package fr.centraleachat.delai.suivi;

import fr.centraleachat.delai.DatesLegales;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads again, another day, a forecast that was kept: what runs cannot end before today, and what
 * is late pushes what follows. While the juge has the file, each day pushes by one.
 */
final class AjustementDePrevision {

    private AjustementDePrevision() {}

    /** By code of phase, in order; none for what is over. */
    static Map<String, PhasePrevue> au(LocalDate aujourdHui, SuiviDeProcedure suivi) {
        Map<String, PhasePrevue> ajustees = new LinkedHashMap<>();
        long glissement =
                suivi.suspendueDepuis() == null
                        ? 0
                        : aujourdHui.toEpochDay()
                                - DatesLegales.jour(suivi.prevueLe()).toEpochDay();
        var curseur = max(suivi.depart(), aujourdHui);
        for (var phase : suivi.phases()) {
            var prevue = phase.prevue();
            if (prevue == null) {
                continue;
            }
            var ajustee =
                    suivi.etat(phase) == Etat.EN_COURS
                            ? enCours(prevue, glissement, aujourdHui)
                            : aPartirDe(curseur, prevue);
            curseur = max(curseur, ajustee.fin());
            ajustees.put(phase.code(), ajustee);
        }
        return ajustees;
    }

    private static PhasePrevue enCours(PhasePrevue prevue, long glissement, LocalDate aujourdHui) {
        boolean fixee = prevue.hypothese().source() == SourceDeDuree.DATE_LIMITE;
        var fin = fixee ? prevue.fin() : prevue.fin().plusDays(Math.max(0, glissement));
        return new PhasePrevue(prevue.debut(), max(fin, aujourdHui), prevue.hypothese());
    }

    private static PhasePrevue aPartirDe(LocalDate curseur, PhasePrevue prevue) {
        return new PhasePrevue(
                curseur, prevue.hypothese().duree().depuis(curseur), prevue.hypothese());
    }

    static LocalDate max(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
