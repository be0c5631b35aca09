package fr.centraleachat.document;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Writes the documents of the procédures, each from the modèle that its procédure follows. */
public interface ProductionDeDocuments {

    /** What the caller can produce now, in the order of the passation. */
    List<Productible> productibles(String procedure);

    /** The same, of these documents only. */
    List<Productible> productibles(String procedure, Collection<String> codes);

    /**
     * A new version of the piece.
     *
     * @param debut of the procédure: it keeps the modèle that was in service then
     * @throws fr.centraleachat.common.Introuvable when no document has that code, or no copy that
     *     key
     */
    Piece produire(String procedure, Instant debut, String code, String cle);

    /**
     * The same, unless the last version was produced from the same modèle and says the same words:
     * that one is then given back.
     */
    Piece actualiser(String procedure, Instant debut, String code, String cle);

    /** The same without keeping it: to be read before. */
    Brouillon relire(String procedure, Instant debut, String code, String cle);

    /**
     * The document alone, of what is not one procédure; it becomes no piece.
     *
     * @param le the instant whose modèle it follows
     * @param donnees an instance of the genre's record
     */
    byte[] rediger(String code, Instant le, Record donnees);

    /** Those of the pieces of a procédure that were produced here. */
    Set<UUID> produites(String procedure);

    /**
     * One copy of a document that can be produced.
     *
     * @param fichier name of the piece
     */
    record Productible(String code, String libelle, String cle, String fichier) {}

    /**
     * What a document would say now.
     *
     * @param nom that the piece would have
     * @param docx its bytes
     */
    record Brouillon(String nom, byte[] docx) {}
}
