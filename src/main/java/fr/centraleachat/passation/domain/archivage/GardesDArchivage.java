package fr.centraleachat.passation.domain.archivage;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.marche.Marche;
import java.time.LocalDate;
import java.util.List;

/** Garde 29: no conservation shorter than the law asks (R2184-12, R2184-13). */
final class GardesDArchivage {

    private GardesDArchivage() {}

    static List<Erreur> duree(String champ, Integer annees, int minimum, String regle) {
        return annees != null && annees >= minimum
                ? List.of()
                : List.of(
                        new Erreur(
                                champ,
                                "Indiquez " + minimum + " ans au moins : c’est le minimum légal.",
                                regle));
    }

    static List<Erreur> finDExecution(LocalDate fin, List<Marche> marches) {
        boolean avant =
                fin != null
                        && marches.stream()
                                .filter(Marche::estNotifie)
                                .anyMatch(m -> fin.isBefore(m.dateNotification()));
        if (fin != null && !avant) {
            return List.of();
        }
        return List.of(
                new Erreur(
                        "finExecutionPrevue",
                        avant
                                ? "L’exécution ne peut pas finir avant la notification du marché."
                                : "Indiquez la fin d’exécution prévue : la conservation des pièces"
                                        + " en part.",
                        "R2184-13"));
    }
}
