package fr.centraleachat.passation.domain.dce;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.time.LocalDate;
import java.util.UUID;

/** {@code operateur} is a SIRET. */
public record AutrePiece(
        @Champ("Opérateur (SIRET)") String operateur,
        @Champ("Pièce produite") TypeDAutrePiece type,
        @Champ(value = "Délivrée le", obligatoire = false) LocalDate delivreeLe,
        @Champ(value = "Valable jusqu’au", obligatoire = false) LocalDate valableJusquAu,
        @Champ(value = "Fichier", genre = Genre.PIECE) UUID piece) {}
