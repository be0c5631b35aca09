package fr.centraleachat.passation.domain.attribution;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.util.UUID;

/** What was settled with the attributaire without changing the offer (R2152-13). */
public record MiseAuPoint(
        @Champ("Lot") Integer lot,
        @Champ("Objet") String objet,
        @Champ(value = "Mise au point", genre = Genre.PIECE) UUID piece) {}
