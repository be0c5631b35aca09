package fr.centraleachat.passation.domain.dce;

import fr.centraleachat.document.Piece;
import java.util.UUID;

/**
 * A piece as it was when it was signed.
 *
 * @param empreinte SHA-256, lower-case hexadecimal
 */
public record PieceVisee(UUID piece, String nom, int version, String empreinte) {

    public static PieceVisee de(Piece piece) {
        return new PieceVisee(piece.id(), piece.nom(), piece.version(), piece.empreinte());
    }
}
