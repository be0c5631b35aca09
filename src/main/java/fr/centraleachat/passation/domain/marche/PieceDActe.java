package fr.centraleachat.passation.domain.marche;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.util.UUID;

/** {@code type} is a code of the nomenclature of the contrôle de légalité: 99_CO. */
public record PieceDActe(
        @Champ("Type") String type, @Champ(value = "Pièce", genre = Genre.PIECE) UUID piece) {}
