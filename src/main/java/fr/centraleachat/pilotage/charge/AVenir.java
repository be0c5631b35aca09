package fr.centraleachat.pilotage.charge;

import java.time.LocalDate;
import java.util.List;

/**
 * What the forecast brings.
 *
 * @param semaines first day of each
 */
public record AVenir(List<LocalDate> semaines, List<LigneAVenir> lignes) {

    public boolean estVide() {
        return lignes.isEmpty();
    }
}
