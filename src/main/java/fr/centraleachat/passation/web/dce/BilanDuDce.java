package fr.centraleachat.passation.web.dce;

import fr.centraleachat.passation.domain.dce.PieceEcrite;
import fr.centraleachat.passation.domain.dce.PieceEcrite.Sort;
import java.util.ArrayList;
import java.util.List;

/** What was done of the pieces of a DCE, in one sentence. */
record BilanDuDce(List<Sort> sorts) {

    static BilanDuDce de(List<PieceEcrite> ecrites) {
        return new BilanDuDce(ecrites.stream().map(PieceEcrite::sort).toList());
    }

    BilanDuDce avec(Sort sort) {
        var tous = new ArrayList<>(sorts);
        tous.add(sort);
        return new BilanDuDce(tous);
    }

    String phrase() {
        var phrase = new StringBuilder("DCE produit : ").append(combien(Sort.ECRITE, "écrite"));
        if (nombre(Sort.INCHANGEE) > 0) {
            phrase.append(", ").append(combien(Sort.INCHANGEE, "déjà à jour"));
        }
        if (nombre(Sort.GARDEE) > 0) {
            phrase.append(", ").append(combien(Sort.GARDEE, "gardée"));
            phrase.append(" dans la version d’un agent");
        }
        return phrase.append(".").toString();
    }

    private long nombre(Sort sort) {
        return sorts.stream().filter(s -> s == sort).count();
    }

    private String combien(Sort sort, String accord) {
        long nombre = nombre(sort);
        var pluriel = nombre > 1 && !accord.startsWith("déjà") ? "s" : "";
        return nombre + (nombre > 1 ? " pièces " : " pièce ") + accord + pluriel;
    }
}
