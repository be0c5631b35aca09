package fr.centraleachat.passation.domain.echanges;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What the candidate answered. */
public record ReponseDEchange(
        @Champ(value = "Réponse du candidat", genre = Genre.TEXTE_LONG) String texte,
        @Champ("Reçue le") Instant recueLe,
        @Champ(value = "Pièces jointes à la réponse", obligatoire = false, genre = Genre.PIECE)
                List<UUID> pieces) {

    public ReponseDEchange {
        pieces = pieces == null ? List.of() : List.copyOf(pieces);
    }
}
