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
     * @return the planned end of each phase, in order
     */
    static Map<String, LocalDate> de(
            SuiviDeProcedure suivi, Map<String, LocalDate> agreees, LocalDate aujourdHui) {
        Map<String, LocalDate> prevues = new LinkedHashMap<>();
        var curseur = suivi.depart();
        for (var phase : suivi.phases()) {
            // What is still to begin cannot be planned before today, however late the montage is.
            if (phase.visites().isEmpty() && curseur.isBefore(aujourdHui)) {
                curseur = aujourdHui;
            }
            var agreee = agreees.get(phase.code());
            curseur = agreee == null ? curseur.plusDays(phase.cibleEffective()) : agreee;
            prevues.put(phase.code(), curseur);
        }
        return prevues;
    }
}
