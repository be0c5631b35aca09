package fr.centraleachat.passation.domain.grille;

import fr.centraleachat.document.FeuilleDeCalcul;
import fr.centraleachat.passation.domain.montage.RegleDeDepartage;
import fr.centraleachat.tache.Libelles;
import java.util.ArrayList;
import java.util.List;

/** The workbook of an analysis: a sheet for each lot, then the justifications. */
public record ClasseurDeGrille(List<GrilleDeLot> grilles, RegleDeDepartage departage) {

    public List<FeuilleDeCalcul> feuilles() {
        var feuilles = new ArrayList<FeuilleDeCalcul>();
        for (var grille : grilles) {
            feuilles.add(new FeuilleDUnLot(grille, consigne()).feuille());
        }
        feuilles.add(new FeuilleDesJustifications().feuille(grilles));
        return feuilles;
    }

    private String consigne() {
        return "Seules les offres régulières sont notées et classées (R2152-6). En cas d’égalité : "
                + (departage == null
                        ? "aucune règle n’est annoncée, elle reste à trancher."
                        : Libelles.de(departage) + ".");
    }

    /** As many rows as a reader has to expect in one sheet, and some more to be told. */
    public int lignesAttendues() {
        int marge = 1000;
        return marge
                + grilles.stream().mapToInt(g -> g.offres().size() * g.notables().size()).sum();
    }
}
