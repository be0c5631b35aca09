package fr.centraleachat.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;

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
     * Reads one sheet row after row, without keeping any; blank rows are left out.
     *
     * @param feuille its name; the first sheet when none has it
     * @param fusions told of the merged cells ({@code B2:B4}) before the first row
     * @param ligne told of each row
     * @throws fr.centraleachat.common.DonneesRefusees as above; the rows before were given
     */
    void parcourir(
            InputStream contenu,
            String feuille,
            Consumer<List<String>> fusions,
            Consumer<FeuilleLue.Ligne> ligne);

    /** A workbook to fill, each sheet with one row of headers. */
    byte[] preparer(List<FeuilleAPreparer> feuilles);

    /** A workbook that computes, written as it goes: the stream is not closed. */
    void calculer(List<FeuilleDeCalcul> feuilles, OutputStream sortie) throws IOException;
}
