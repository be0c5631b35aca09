package fr.centraleachat.passation.domain.arret;

import fr.centraleachat.passation.domain.archivage.Archivage.SortFinal;
import fr.centraleachat.tache.Champ;

/** The file of a stopped procédure is kept, for how long, and what becomes of it then (ARC-1). */
public record ArchivageDArret(
        @Champ(value = "Dossier complet vérifié", regle = "R2184-12") Boolean dossierComplet,
        @Champ(
                        value =
                                "Conservation des candidatures, offres et pièces de passation, en"
                                        + " années",
                        regle = "R2184-12",
                        aide = "À compter de l’arrêt de la procédure.")
                Integer conservationOffresAns,
        @Champ(
                        value = "Sort final proposé",
                        regle = "C. patr. L212-2",
                        aide = "Aucune élimination sans le visa des archives départementales.")
                SortFinal sortFinal) {}
