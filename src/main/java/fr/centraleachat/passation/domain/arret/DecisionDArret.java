package fr.centraleachat.passation.domain.arret;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import fr.centraleachat.tache.Libelle;
import java.time.LocalDate;

/** The élu référent decides on the arrêt (ACH-11). */
public record DecisionDArret(
        @Champ(value = "Décision de l’élu référent", regle = "R2185-1") Decision decision,
        @Champ(value = "Motif de la décision", regle = "R2185-1, R2185-2", genre = Genre.TEXTE_LONG)
                String motifDecision,
        @Champ(value = "Date de la décision", regle = "R2185-1") LocalDate dateDecision) {

    /** What the élu answers. */
    public enum Decision {
        @Libelle(value = "Arrêter", suite = "Les participants sont informés des raisons.")
        ARRET,
        @Libelle(value = "Refuser l’arrêt", suite = "La procédure continue où elle en est.")
        REFUS
    }
}
