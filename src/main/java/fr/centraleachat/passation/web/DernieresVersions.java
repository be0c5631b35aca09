package fr.centraleachat.passation.web;

import fr.centraleachat.document.Piece;
import fr.centraleachat.passation.domain.dce.CategoriesDuDce;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The same name in another category is another file; but what a modification of the published DCE
 * brings takes the place of the piece of that name.
 */
final class DernieresVersions {

    private DernieresVersions() {}

    /**
     * @param pieces newest first
     */
    static List<Piece> parmi(List<Piece> pieces) {
        var vues = new HashSet<String>();
        var remplacees = new HashSet<String>();
        return pieces.stream()
                .filter(p -> !estRemplacee(p, remplacees))
                .filter(p -> vues.add(p.categorie() + "/" + p.nom()))
                .toList();
    }

    /** Notes on its way the names that a modification has taken. */
    private static boolean estRemplacee(Piece piece, Set<String> remplacees) {
        if (CategoriesDuDce.estUneModification(piece.categorie())) {
            return !remplacees.add(piece.nom());
        }
        return CategoriesDuDce.contient(piece.categorie()) && remplacees.contains(piece.nom());
    }
}
