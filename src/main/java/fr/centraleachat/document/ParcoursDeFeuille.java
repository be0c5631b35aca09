package fr.centraleachat.document;

import fr.centraleachat.document.FeuilleLue.Ligne;
import java.util.List;

/** What is told of a sheet that is read row after row. */
public interface ParcoursDeFeuille {

    /** Name of the sheet that is wanted; the first one is read when none has it. */
    default String feuille() {
        return "";
    }

    /** Before any row: places of the merged cells ({@code B2:B4}). */
    void fusions(List<String> fusions);

    /** A row that has some content. */
    void ligne(Ligne ligne);
}
