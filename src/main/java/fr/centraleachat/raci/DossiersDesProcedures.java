package fr.centraleachat.raci;

import java.util.Collection;
import java.util.Map;

/** What the matrix must know of each procédure; {@code passation} answers. */
@FunctionalInterface
public interface DossiersDesProcedures {

    /**
     * @return by numero; unknown ones absent
     */
    Map<String, Dossier> dossiers(Collection<String> numeros);
}
