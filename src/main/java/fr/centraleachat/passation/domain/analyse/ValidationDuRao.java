package fr.centraleachat.passation.domain.analyse;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import fr.centraleachat.tache.Libelle;

/** The DCPM validates the report (ANA-6). */
public record ValidationDuRao(
        @Champ("Validation du rapport par la DCPM") Decision decision,
        @Champ(value = "Points à reprendre", si = "decision=A_REPRENDRE", genre = Genre.TEXTE_LONG)
                String motifReprise) {

    /** What the DCPM decides. */
    public enum Decision {
        @Libelle(value = "Valider le rapport", suite = "Il passe à la direction générale.")
        VALIDE,
        @Libelle(
                value = "À reprendre",
                suite = "Il retourne au service instructeur avec vos points.")
        A_REPRENDRE
    }
}
