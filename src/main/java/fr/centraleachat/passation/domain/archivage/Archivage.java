package fr.centraleachat.passation.domain.archivage;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Libelle;
import java.time.LocalDate;

/** The complete file is kept, for how long, and what becomes of it then (ARC-1). */
public record Archivage(
        @Champ(value = "Dossier complet vérifié", regle = "R2184-12") Boolean dossierComplet,
        @Champ(
                        value =
                                "Conservation des candidatures, offres et pièces de passation, en"
                                        + " années",
                        regle = "R2184-12",
                        aide = "À compter de la signature.")
                Integer conservationOffresAns,
        @Champ(
                        value = "Conservation des pièces constitutives du marché, en années",
                        obligatoire = false,
                        regle = "R2184-13",
                        aide =
                                "À compter de la fin d’exécution ; nécessaire dès qu’un marché est"
                                        + " notifié.")
                Integer conservationPiecesAns,
        @Champ(
                        value = "Fin d’exécution prévue",
                        obligatoire = false,
                        regle = "R2184-13",
                        aide = "Nécessaire dès qu’un marché est notifié.")
                LocalDate finExecutionPrevue,
        @Champ(
                        value = "Sort final proposé",
                        regle = "C. patr. L212-2",
                        aide = "Aucune élimination sans le visa des archives départementales.")
                SortFinal sortFinal) {

    /** What becomes of the file at the end of its conservation. */
    public enum SortFinal {
        @Libelle("Conservation définitive")
        CONSERVATION_DEFINITIVE,
        @Libelle("Tri")
        TRI,
        @Libelle("Élimination après visa")
        ELIMINATION_APRES_VISA
    }
}
