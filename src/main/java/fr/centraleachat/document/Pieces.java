package fr.centraleachat.document;

import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The files of the procédures. Content is streamed both ways, never held whole in memory. */
public interface Pieces {

    /**
     * @param nom as the agent's file was called; path parts are refused
     * @throws fr.centraleachat.common.DonneesRefusees when the name or the size is not acceptable
     */
    Piece deposer(
            String procedure, String categorie, String nom, String typeMime, InputStream contenu);

    /**
     * @throws fr.centraleachat.common.Introuvable when the caller may not see it
     */
    Piece piece(UUID id);

    InputStream ouvrir(UUID id);

    /** Newest version first. */
    List<Piece> pieces(String procedure);

    /**
     * In the order asked for; those that do not exist, or belong to another procédure, are absent.
     */
    List<Piece> pieces(String procedure, Collection<UUID> ids);
}
