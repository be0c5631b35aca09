package fr.centraleachat.passation.domain.attribution;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import fr.centraleachat.tache.Libelle;
import java.time.LocalDate;
import java.util.List;

/** The élu référent decides lot by lot, or asks the service for more (ANA-9). */
public record Attribution(
        @Champ("L’élu référent décide-t-il ?") Conclusion conclusion,
        @Champ(
                        value = "Complément demandé au service",
                        si = "conclusion=COMPLEMENT",
                        genre = Genre.TEXTE_LONG)
                String complementDemande,
        @Champ(value = "Décision par lot", si = "conclusion=DECISION", regle = "L2152-7, R2185-1")
                List<DecisionDeLot> decisions,
        @Champ(value = "Date de la décision", si = "conclusion=DECISION") LocalDate dateDecision) {

    /** What the élu answers. */
    public enum Conclusion {
        @Libelle(
                value = "Décider",
                suite = "Les candidats sont informés, puis chaque marché est signé.")
        DECISION,
        @Libelle(
                value = "Demander un complément",
                suite = "Le dossier retourne à l’analyse avec votre demande.")
        COMPLEMENT
    }
}
