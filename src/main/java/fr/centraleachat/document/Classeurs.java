package fr.centraleachat.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/** Workbooks (.xlsx): read cell by cell as they were typed, and made with their headers. */
public interface Classeurs {

    /**
     * Every sheet, in order. A formula is not computed: its cell says that it is one.
     *
     * @throws fr.centraleachat.common.DonneesRefusees when it is not a workbook, has macros, or is
     *     longer than what may be read; the field is {@code fichier}
     */
    List<FeuilleLue> lire(InputStream contenu);

    /** The same, for a workbook whose sheets are known to be as long as that. */
    List<FeuilleLue> lire(InputStream contenu, int lignesMaximales);

    /**
     * One sheet, row after row: none is held, and there may be as many as its size allows.
     *
     * @throws fr.centraleachat.common.DonneesRefusees as above; the rows before were given
     */
    void parcourir(InputStream contenu, ParcoursDeFeuille parcours);

    /** A workbook to fill, each sheet with one row of headers. */
    byte[] preparer(List<FeuilleAPreparer> feuilles);

    /** A workbook that computes, written as it goes: the stream is not closed. */
    void calculer(List<FeuilleDeCalcul> feuilles, OutputStream sortie) throws IOException;
}
