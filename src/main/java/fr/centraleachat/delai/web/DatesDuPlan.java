package fr.centraleachat.delai.web;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.delai.SuiviDePhase;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ends that were typed, by code of phase. */
record DatesDuPlan(List<SuiviDePhase> phases, Map<String, String> saisie) {

    /**
     * @throws DonneesRefusees with each date that does not exist
     */
    Map<String, LocalDate> lire() {
        var lecture = new Lecture();
        Map<String, LocalDate> fins = new HashMap<>();
        for (var phase : phases) {
            var fin = lecture.jour(phase.code(), saisie.get(phase.code()));
            if (fin != null) {
                fins.put(phase.code(), fin);
            }
        }
        lecture.conclure();
        return fins;
    }
}
