package fr.centraleachat.passation.domain.consultation;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import fr.centraleachat.tache.Libelle;
import java.time.Instant;
import java.util.UUID;

/** Whether the date limite moves back, and why (CON-6). */
public record DecisionDeReport(
        @Champ(value = "Décision", regle = "R2151-4") Decision decision,
        @Champ(value = "Motif de la décision", regle = "R2151-4", genre = Genre.TEXTE_LONG)
                String motif,
        @Champ(
                        value = "Nouvelle date limite",
                        si = "decision=REPORT",
                        regle = "R2151-4",
                        aide = "Jamais avancée.")
                Instant nouvelleDlro,
        @Champ(
                        value = "Avis rectificatif",
                        si = "decision=REPORT",
                        regle = "R2151-4",
                        genre = Genre.PIECE,
                        aide = "Il paraît sur les mêmes supports que l’avis.")
                UUID avisRectificatif) {

    /** What the team decides. */
    public enum Decision {
        @Libelle(
                value = "Reporter la date limite",
                suite = "Un avis rectificatif est préparé pour chaque support.")
        REPORT,
        @Libelle(value = "Refuser le report", suite = "La date limite ne change pas.")
        REFUS
    }
}
