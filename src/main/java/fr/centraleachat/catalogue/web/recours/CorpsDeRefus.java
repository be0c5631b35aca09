package fr.centraleachat.catalogue.web.recours;

import fr.centraleachat.catalogue.recours.InstructionDeRecours;
import fr.centraleachat.catalogue.recours.InstructionDeRecours.Decision;
import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;

/** What a program sends to refuse. */
record CorpsDeRefus(@Champ(value = "Motif", genre = Genre.TEXTE_LONG) String motif) {

    InstructionDeRecours instruction() {
        return new InstructionDeRecours(Decision.REFUSER, null, null, motif);
    }
}
