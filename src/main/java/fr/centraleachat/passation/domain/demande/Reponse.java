package fr.centraleachat.passation.domain.demande;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import fr.centraleachat.tache.Libelle;
import java.time.Instant;

/** What the service instructeur answers (ACH-8). */
public record Reponse(
        @Champ(value = "Objet de la demande", regle = "R2181-2, R2181-4") Objet objetDemande,
        @Champ(
                        value = "Réponse",
                        regle = "R2181-2, R2181-4",
                        genre = Genre.TEXTE_LONG,
                        aide =
                                "Rien qui nuise au secret des affaires ou à la concurrence (L2132-1, R2181-5).")
                String reponse,
        @Champ(value = "Réponse envoyée le", regle = "R2181-2, R2181-4") Instant reponseEnvoyeeLe) {

    /** What the candidate wants to know. */
    public enum Objet {
        @Libelle(
                value = "Motifs du rejet",
                suite = "Pourquoi sa candidature ou son offre n’est pas retenue.")
        MOTIFS_DU_REJET,
        @Libelle(
                value = "Caractéristiques et avantages de l’offre retenue",
                suite = "Dus à qui a remis une offre régulière, acceptable et appropriée.")
        CARACTERISTIQUES_ET_AVANTAGES,
        @Libelle(
                value = "Communication de documents",
                suite = "Rapport d’analyse, procès-verbal, après la signature.")
        COMMUNICATION_DE_DOCUMENTS
    }
}
