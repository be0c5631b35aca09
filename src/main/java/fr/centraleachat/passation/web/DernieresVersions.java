package fr.centraleachat.passation.web;

import fr.centraleachat.document.Piece;
import java.util.HashSet;
import java.util.List;

/** The same name in another category is another file. */
final class DernieresVersions {

    private DernieresVersions() {}

    /**
     * @param pieces newest first
     */
    static List<Piece> parmi(List<Piece> pieces) {
        var vues = new HashSet<String>();
        return pieces.stream().filter(p -> vues.add(p.categorie() + "/" + p.nom())).toList();
    }
}
