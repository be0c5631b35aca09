package fr.centraleachat.passation.domain.saisine;

import fr.centraleachat.common.Montant;
import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import fr.centraleachat.tache.Libelle;

/** The DCPM reads the file: complete or not, and who leads it (SAI-5). */
public record Preinstruction(
        @Champ("Le dossier est-il complet ?") Decision decision,
        @Champ(value = "Motif du retour", si = "decision=INCOMPLET", genre = Genre.TEXTE_LONG)
                String motifRetour,
        @Champ(
                        value = "Valeur du besoin retenue après contrôle (HT)",
                        si = "decision=COMPLET",
                        regle = "R2121-1, R2121-4")
                Montant valeurDuBesoinHt,
        @Champ(
                        value = "Chargé de la procédure à la DCPM",
                        si = "decision=COMPLET",
                        genre = Genre.AGENT)
                String chargeProcedure,
        @Champ(
                        value = "Juriste de la procédure",
                        si = "decision=COMPLET",
                        genre = Genre.AGENT,
                        aide = "Un autre agent que le chargé.")
                String juriste) {

    /** What the reading concludes. */
    public enum Decision {
        @Libelle(value = "Complet", suite = "Le dossier passe au montage concerté.")
        COMPLET,
        @Libelle(
                value = "Incomplet",
                suite = "Le dossier retourne au service instructeur avec votre motif.")
        INCOMPLET
    }
}
