package fr.centraleachat.document.web;

import fr.centraleachat.document.Piece;
import java.util.List;

/** One page of the pieces of a procédure. */
record ListeDePieces(List<Piece> contenu, int page, int taille, int total) {

    private static final int TAILLE_MAXIMALE = 200;

    static ListeDePieces page(List<Piece> toutes, int page, int taille) {
        int retenue = Math.min(Math.max(taille, 1), TAILLE_MAXIMALE);
        long debut = (long) Math.max(page, 0) * retenue;
        return new ListeDePieces(
                toutes.stream().skip(debut).limit(retenue).toList(),
                Math.max(page, 0),
                retenue,
                toutes.size());
    }
}
