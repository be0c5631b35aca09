package fr.centraleachat.passation.domain.grille;

import static fr.centraleachat.document.Reperes.colonne;

import fr.centraleachat.passation.domain.montage.CritereAnnonce.Notable;
import fr.centraleachat.passation.domain.montage.FormuleDePrix;

/** The live formulas of a lot, each rounded as announced. */
final class FormulesDeLot {

    static final String REGULIERE = "Régulière";

    private final GrilleDeLot grille;
    private final ColonnesDeLot places;

    FormulesDeLot(GrilleDeLot grille, ColonnesDeLot places) {
        this.grille = grille;
        this.places = places;
    }

    /** What is compared, of a regular offer whose price is over zero; else a blank text. */
    String retenu(int notable, int offre) {
        var saisie = cellule(places.saisie(notable), offre);
        return "IF(%s,IF(%s>0,%s,\"\"),\"\")".formatted(ecrite(saisie, offre), saisie, saisie);
    }

    String note(int rang, int offre) {
        var notable = grille.notables().get(rang);
        var notation = notable.notation();
        if (!notation.estCalculee()) {
            var saisie = cellule(places.saisie(rang), offre);
            return "IF(%s,ROUND(%s,%d),\"\")"
                    .formatted(ecrite(saisie, offre), saisie, notation.decimales());
        }
        var prix = cellule(places.retenu(rang), offre);
        return "IF(ISNUMBER(%s),ROUND(ROUND(%s,%d),%d),\"\")"
                .formatted(
                        prix,
                        expression(notable, rang, prix),
                        FormuleDePrix.DECIMALES_DU_CALCUL,
                        notation.decimales());
    }

    private String expression(Notable notable, int rang, String prix) {
        var prixRetenus = plage(places.retenu(rang));
        var notation = notable.notation();
        var coefficient =
                notation.coefficient() == null ? "" : notation.coefficient().toPlainString();
        return notation.formule()
                .expression()
                .replace("{points}", colonne(places.note(rang)) + "$" + places.lignePoints())
                .replace("{bas}", "MIN(" + prixRetenus + ")")
                .replace("{haut}", "MAX(" + prixRetenus + ")")
                .replace("{prix}", prix)
                .replace("{coefficient}", coefficient);
    }

    String total(int offre, int decimales) {
        int nombre = grille.notables().size();
        var notes = cellule(places.note(0), offre) + ":" + cellule(places.note(nombre - 1), offre);
        return "IF(COUNT(%s)=%d,ROUND(SUM(%s),%d),\"\")".formatted(notes, nombre, notes, decimales);
    }

    String rang(int offre) {
        var total = cellule(places.total(), offre);
        return "IF(ISNUMBER(%s),RANK(%s,%s),\"\")".formatted(total, total, plage(places.total()));
    }

    String egalite(int offre) {
        var rang = cellule(places.rang(), offre);
        return "IF(ISNUMBER(%s),IF(COUNTIF(%s,%s)>1,\"Égalité\",\"\"),\"\")"
                .formatted(rang, plage(places.rang()), rang);
    }

    private String ecrite(String saisie, int offre) {
        return "AND(%s=\"%s\",ISNUMBER(%s))"
                .formatted(cellule(ColonnesDeLot.QUALIFICATION, offre), REGULIERE, saisie);
    }

    private String cellule(int colonne, int offre) {
        return colonne(colonne) + places.ligne(offre);
    }

    private String plage(int colonne) {
        var lettres = colonne(colonne);
        return lettres + "$" + places.ligne(0) + ":" + lettres + "$" + places.derniereLigne();
    }
}
