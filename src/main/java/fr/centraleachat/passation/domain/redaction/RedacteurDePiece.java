package fr.centraleachat.passation.domain.redaction;

import fr.centraleachat.document.GenreDeDocument;
import fr.centraleachat.document.RedacteurDeDocument;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Writes one kind of piece.
 *
 * @param copies of a procédure, by its number
 * @param contenu by number and key of the copy
 */
record RedacteurDePiece(
        GenreDeDocument genre,
        Function<String, List<Exemplaire>> copies,
        BiFunction<String, String, Record> contenu)
        implements RedacteurDeDocument {

    @Override
    public List<Exemplaire> exemplaires(String procedure) {
        return copies.apply(procedure);
    }

    @Override
    public Record donnees(String procedure, String cle) {
        return contenu.apply(procedure, cle);
    }
}
