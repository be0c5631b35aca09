package fr.centraleachat.document;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.UUID;

/**
 * Where bytes are kept. Streamed both ways: no implementation holds a whole content in memory.
 * Another store than the database only has to implement this.
 */
public interface DepotDeContenu {

    /**
     * Opens a new content. It is complete once the stream is closed, and kept once the caller's
     * transaction is committed; nothing is left of it when that one is rolled back.
     *
     * @param procedure number of the procédure that bounds who may read it
     */
    OutputStream ecrire(UUID contenu, String procedure);

    /** Empty when the content does not exist or the caller may not see it. */
    InputStream lire(UUID contenu);
}
