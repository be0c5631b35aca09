package fr.centraleachat.catalogue.finance.fichier;

import java.util.List;

/** Takes a table as it is read. */
public interface SuiteDeTable {

    /** Before any row: the titles of the columns. */
    void entete(List<String> titres);

    /** A row that has some content. */
    void ligne(LigneBrute ligne);
}
