package fr.centraleachat.document;

import org.apache.poi.ss.util.CellReference;

/** How a workbook names its cells. */
public final class Reperes {

    private Reperes() {}

    /**
     * @param rang from 0
     */
    public static String colonne(int rang) {
        return CellReference.convertNumToColString(rang);
    }

    /** The inverse of {@link #colonne}. */
    public static int rang(String colonne) {
        return CellReference.convertColStringToIndex(colonne);
    }
}
