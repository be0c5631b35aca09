package fr.centraleachat.document;

import fr.centraleachat.document.FeuilleLue.Ligne;
import java.util.List;

/** What is told of a sheet that is read row after row. */
public interface ParcoursDeFeuille {

    /** Before any row: places of the merged cells ({@code B2:B4}). */
    void fusions(List<String> fusions);

    /** A row that has some content. */
    void ligne(Ligne ligne);
}
