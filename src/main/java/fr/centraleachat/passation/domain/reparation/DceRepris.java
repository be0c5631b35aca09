package fr.centraleachat.passation.domain.reparation;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.time.LocalDate;
import java.util.List;

/**
 * The DCE of a file that was led elsewhere, each piece by the name of the file that comes with it.
 */
public record DceRepris(
        @Champ(
                        value = "Règlement de la consultation (RC)",
                        regle = "R2132-1",
                        genre = Genre.FICHIER)
                String reglementConsultation,
        @Champ(
                        value = "Cahier des clauses administratives particulières (CCAP)",
                        regle = "R2132-1",
                        genre = Genre.FICHIER)
                String ccap,
        @Champ(
                        value = "Acte d’engagement (AE) et annexes financières",
                        regle = "R2132-1",
                        genre = Genre.FICHIER)
                List<String> acteEngagement,
        @Champ(
                        value = "Avis d’appel public à la concurrence (AAPC)",
                        regle = "R2131-12, R2131-16",
                        genre = Genre.FICHIER)
                String avisAppelConcurrence,
        @Champ(value = "CCTP dans la version à publier", regle = "L2111-2", genre = Genre.FICHIER)
                String cctp,
        @Champ(
                        value = "Pièces financières dans la version à publier (BPU, DQE, DPGF)",
                        regle = "R2132-1",
                        genre = Genre.FICHIER)
                List<String> piecesFinancieres,
        @Champ(
                        value = "Autres annexes",
                        obligatoire = false,
                        regle = "R2132-1",
                        genre = Genre.FICHIER)
                List<String> annexesDce,
        @Champ(
                        value = "Documents qui ne seront pas sur le profil d’acheteur, et pourquoi",
                        obligatoire = false,
                        regle = "R2132-5, R2151-2",
                        genre = Genre.TEXTE_LONG)
                String documentsHorsProfil,
        @Champ(
                        value = "Validé juridiquement par",
                        genre = Genre.AGENT,
                        aide = "Un agent de l’équipe marchés, autre que le chargé qui l’a rédigé.")
                String validePar,
        @Champ("Validé le") LocalDate valideLe,
        @Champ(
                        value = "Critères, poids, durée, maximum et budget identiques au montage",
                        regle = "R2152-11")
                Boolean conformeAuMontage) {}
