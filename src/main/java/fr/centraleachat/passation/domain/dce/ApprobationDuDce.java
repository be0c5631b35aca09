package fr.centraleachat.passation.domain.dce;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import fr.centraleachat.tache.Libelle;

/** The élu référent approves the DCE that the service has signed, or sends it back (DCE-4). */
public record ApprobationDuDce(
        @Champ("Votre décision sur le DCE") Decision decision,
        @Champ(value = "Motif du renvoi", si = "decision=RENVOYE", genre = Genre.TEXTE_LONG)
                String motifRenvoi) {

    /** What the élu answers. */
    public enum Decision {
        @Libelle(
                value = "Approuver le DCE",
                suite = "L’équipe marchés prépare la publicité et lance la consultation.")
        APPROUVE,
        @Libelle(
                value = "Renvoyer le DCE",
                suite = "Le dossier revient en rédaction avec votre motif.")
        RENVOYE
    }
}
