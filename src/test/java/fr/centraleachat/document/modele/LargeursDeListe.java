package fr.centraleachat.document.modele;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/**
 * The widths of the columns of a list: those that a head asks for, « Reçu le ~30 », and an equal
 * part of what is left for the others. None asked, none is set.
 */
record LargeursDeListe(List<String> titres, List<Integer> parts) {

    private static final int CENT = 100;
    private static final int TEXTE = 9638;

    static LargeursDeListe de(String[][] colonnes) {
        var tetes = Arrays.stream(colonnes).map(c -> c[0].split(" ~")).toList();
        int demandees =
                tetes.stream()
                        .filter(t -> t.length > 1)
                        .mapToInt(t -> Integer.parseInt(t[1]))
                        .sum();
        long libres = tetes.stream().filter(t -> t.length == 1).count();
        int reste = libres == 0 ? 0 : (int) ((CENT - demandees) / libres);
        return new LargeursDeListe(
                tetes.stream().map(t -> t[0]).toList(),
                demandees == 0
                        ? List.of()
                        : tetes.stream()
                                .map(t -> t.length > 1 ? Integer.parseInt(t[1]) : reste)
                                .toList());
    }

    String titre(int colonne) {
        return titres.get(colonne);
    }

    /** Null where none is set. */
    String part(int colonne) {
        return parts.isEmpty() ? null : parts.get(colonne) + "%";
    }

    /** The grid of the table too: a word processor may read it alone. */
    void poser(XWPFTable table) {
        if (parts.isEmpty()) {
            return;
        }
        var ct = table.getCTTbl();
        var grille = ct.getTblGrid() == null ? ct.addNewTblGrid() : ct.getTblGrid();
        while (grille.sizeOfGridColArray() > 0) {
            grille.removeGridCol(0);
        }
        parts.forEach(
                p -> grille.addNewGridCol().setW(BigInteger.valueOf((long) TEXTE * p / CENT)));
    }
}
