package fr.centraleachat.passation.domain.analyse;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import fr.centraleachat.tache.Libelle;

/** The direction générale validates the report, or sends it back (ANA-10). */
public record ValidationDeLaDirection(
        @Champ("Validation du rapport par la direction générale") Decision decision,
        @Champ(value = "Motif du renvoi", si = "decision=RENVOYE", genre = Genre.TEXTE_LONG)
                String motifRenvoi) {

    /** What the direction decides. */
    public enum Decision {
        @Libelle(value = "Valider le rapport", suite = "L’élu référent peut attribuer le marché.")
        VALIDE,
        @Libelle(value = "Renvoyer", suite = "Le rapport retourne au service instructeur.")
        RENVOYE
    }
}
