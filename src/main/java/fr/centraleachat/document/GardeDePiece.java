package fr.centraleachat.document;

/**
 * Consulted before each deposit by an agent; a module that owns a procédure's state implements it
 * to say when a piece may not change.
 */
@FunctionalInterface
public interface GardeDePiece {

    /**
     * @throws fr.centraleachat.common.EtatIncompatible when that category may not change now
     */
    void avantDepot(String procedure, String categorie);
}
