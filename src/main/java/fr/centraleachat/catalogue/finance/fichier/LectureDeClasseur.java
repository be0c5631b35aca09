package fr.centraleachat.catalogue.finance.fichier;

import fr.centraleachat.document.FeuilleLue;
import fr.centraleachat.document.ParcoursDeFeuille;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/** Reads the first sheet of a workbook as the table it is. */
final class LectureDeClasseur implements ParcoursDeFeuille {

    private final TableEnLecture table;

    LectureDeClasseur(TableEnLecture table) {
        this.table = table;
    }

    /** Above the titles they only decorate; below, the values of the other cells are not known. */
    @Override
    public void fusions(List<String> fusions) {
        fusions.stream()
                .filter(f -> CellRangeAddress.valueOf(f).getLastRow() + 1 >= table.rangDeLEntete())
                .findFirst()
                .ifPresent(
                        f -> {
                            throw TableEnLecture.refus(
                                    "Les cellules "
                                            + f
                                            + " sont fusionnées : défusionnez-les, répétez leur"
                                            + " valeur, puis envoyez le classeur de nouveau.");
                        });
    }

    @Override
    public void ligne(FeuilleLue.Ligne ligne) {
        var rangees = new TreeMap<Integer, Case>();
        ligne.cellules()
                .forEach(
                        (lettres, c) ->
                                rangees.put(
                                        CellReference.convertColStringToIndex(lettres),
                                        new Case(c.texte(), c.formule())));
        var cases = new ArrayList<Case>();
        // A workbook leaves out the empty cells, at the end of a row too.
        for (int i = 0; i < Math.max(table.largeur(), rangees.lastKey() + 1); i++) {
            cases.add(rangees.getOrDefault(i, Case.VIDE));
        }
        table.recevoir(new LigneBrute(ligne.numero(), cases));
    }
}
