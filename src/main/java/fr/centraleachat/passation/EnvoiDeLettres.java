package fr.centraleachat.passation;

import java.util.List;

/**
 * By which way the letters to the candidates leave. Their proofs come back one by one; the last one
 * lets the process go on.
 */
public interface EnvoiDeLettres {

    /**
     * All at once: nobody learns the result before the others (R2181-1). Stands being run twice.
     *
     * @param par who has them sent
     */
    void preparer(List<DossierDEnvoi> lettres, String par);
}
