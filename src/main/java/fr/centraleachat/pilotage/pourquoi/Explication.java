package fr.centraleachat.pilotage.pourquoi;

import fr.centraleachat.delai.statistique.StatistiqueDePhase;
import fr.centraleachat.pilotage.chiffres.Echelle;
import java.util.List;

/**
 * One adhérent beside all of them, itself included.
 *
 * @param siens its way to the notification
 * @param deTous that of all
 */
public record Explication(
        String nom,
        String phrase,
        StatistiqueDePhase siens,
        StatistiqueDePhase deTous,
        Echelle echelle,
        List<EcartDePhase> phases) {

    /** At least one phase can be compared. */
    public boolean seCompare() {
        return phases.stream().anyMatch(EcartDePhase::lisible);
    }
}
