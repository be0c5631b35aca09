package fr.centraleachat.passation.domain.montage;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import fr.centraleachat.tache.Libelle;

/** The service instructeur agrees on the montage, or sends it back (DCE-1). */
public record AccordDuMontage(
        @Champ("Votre accord sur le montage") Decision decision,
        @Champ(value = "Motif du retour", si = "decision=RETOUR", genre = Genre.TEXTE_LONG)
                String motifRetour) {

    /** What the service answers. */
    public enum Decision {
        @Libelle(
                value = "Donner mon accord",
                suite = "Le calendrier prévisionnel est figé et la rédaction du DCE commence.")
        ACCORD,
        @Libelle(
                value = "Demander une reprise",
                suite = "L’équipe marchés reprend le montage avec votre motif.")
        RETOUR
    }
}
