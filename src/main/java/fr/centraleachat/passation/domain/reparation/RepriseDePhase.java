package fr.centraleachat.passation.domain.reparation;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;

/** A procédure goes back to the start of an earlier phase. */
public record RepriseDePhase(
        @Champ("Reprendre au début de la phase") String phase,
        @Champ(
                        value = "Motif de la reprise",
                        genre = Genre.TEXTE_LONG,
                        aide = "Il reste au dossier et au journal.")
                String motif) {}
