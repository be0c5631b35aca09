package fr.centraleachat.passation.domain.attribution;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;

/** An analyst declares to have no interest, or says what was done about it. */
public record DeclarationDInterets(
        @Champ(value = "Agent", genre = Genre.AGENT) String agent,
        @Champ("Absence de conflit") Boolean absenceConflit,
        @Champ(value = "Mesures", obligatoire = false) String mesures) {}
