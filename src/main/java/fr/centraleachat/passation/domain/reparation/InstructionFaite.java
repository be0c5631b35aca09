package fr.centraleachat.passation.domain.reparation;

import fr.centraleachat.common.Montant;
import fr.centraleachat.passation.domain.saisine.Preinstruction;
import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;

/** What the pré-instruction settled before the file came in: it was complete. */
public record InstructionFaite(
        @Champ(value = "Valeur du besoin retenue après contrôle (HT)", regle = "R2121-1, R2121-4")
                Montant valeurDuBesoinHt,
        @Champ(value = "Chargé de la procédure à la DCPM", genre = Genre.AGENT)
                String chargeProcedure,
        @Champ(
                        value = "Juriste de la procédure",
                        genre = Genre.AGENT,
                        aide = "Un autre agent que le chargé.")
                String juriste) {

    Preinstruction preinstruction() {
        return new Preinstruction(
                Preinstruction.Decision.COMPLET, null, valeurDuBesoinHt, chargeProcedure, juriste);
    }
}
