package fr.centraleachat.delai.suivi;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The planned dates: those agreed in the montage, and for the other phases, target after target.
 */
final class Planification {

    private Planification() {}

    /**
     * @param agreees by code of phase; absent ones are chained
     * @return when each phase is to take place, in order
     */
    static Map<String, Intervalle> de(
            SuiviDeProcedure suivi, Map<String, LocalDate> agreees, LocalDate aujourdHui) {
        Map<String, Intervalle> prevues = new LinkedHashMap<>();
        var curseur = suivi.depart();
        for (var phase : suivi.phases()) {
            // What is still to begin cannot be planned before today, however late the montage is.
            if (phase.visites().isEmpty() && curseur.isBefore(aujourdHui)) {
                curseur = aujourdHui;
            }
            var debut = curseur;
            var agreee = agreees.get(phase.code());
            curseur = agreee == null ? phase.cibleDuRang(1, debut, 100).depuis(debut) : agreee;
            prevues.put(phase.code(), intervalle(debut, curseur));
        }
        return prevues;
    }

    /** A date agreed before the end of the phase before it is a phase of no day. */
    static Intervalle intervalle(LocalDate debut, LocalDate fin) {
        return new Intervalle(debut.isAfter(fin) ? fin : debut, fin);
    }
}
