package fr.centraleachat.catalogue.admission;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import fr.centraleachat.tache.Libelle;

/** What the équipe achats answers to a request (ADH-2). */
public record InstructionDAdmission(
        @Champ("Votre décision") Decision decision,
        @Champ(
                        value = "Motif du refus",
                        si = "decision=REFUSER",
                        genre = Genre.TEXTE_LONG,
                        aide = "L’adhérent le lit dans son dossier.")
                String motif) {

    /** What the équipe achats answers. */
    public enum Decision {
        @Libelle(value = "Accepter", suite = "Les deux assemblées délibèrent.")
        ACCEPTER,
        @Libelle(value = "Refuser", suite = "La demande est close.")
        REFUSER
    }
}
