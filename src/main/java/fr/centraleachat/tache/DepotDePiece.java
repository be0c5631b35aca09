package fr.centraleachat.tache;

import java.io.InputStream;
import java.util.Map;
import java.util.Set;

/** Stores the files that a task page sends; the module that owns the file implements it. */
public interface DepotDePiece {

    /** First segment of the form keys that it serves: {@code passation}. */
    String module();

    /**
     * @param champ path of the field that cites it
     * @param nom as the agent's file was called
     * @return id of the piece, as the body of the form cites it
     * @throws fr.centraleachat.common.DonneesRefusees when the name or the size is not acceptable
     */
    String deposer(String numero, String champ, String nom, String typeMime, InputStream contenu);

    /** What an agent reads for each piece of the procédure, by id, newest first. */
    Map<String, String> noms(String numero);

    /** The ids among them that a page offers: not the versions that another replaced. */
    default Set<String> dernieres(String numero) {
        return noms(numero).keySet();
    }
}
