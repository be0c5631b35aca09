package fr.centraleachat.passation.domain.documents;

import fr.centraleachat.document.GenreDeDocument;
import fr.centraleachat.document.RedacteurDeDocument;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Writes one kind of piece, from what says which copies it has and what each holds. */
public class RedacteurDePiece implements RedacteurDeDocument {

    private final GenreDeDocument genre;
    private final Function<String, List<Exemplaire>> copies;
    private final BiFunction<String, String, Record> contenu;

    /**
     * @param copies of a procédure, by its number
     * @param contenu by number and key of the copy
     */
    public RedacteurDePiece(
            GenreDeDocument genre,
            Function<String, List<Exemplaire>> copies,
            BiFunction<String, String, Record> contenu) {
        this.genre = genre;
        this.copies = copies;
        this.contenu = contenu;
    }

    @Override
    public final GenreDeDocument genre() {
        return genre;
    }

    @Override
    public final List<Exemplaire> exemplaires(String procedure) {
        return copies.apply(procedure);
    }

    @Override
    public final Record donnees(String procedure, String cle) {
        return contenu.apply(procedure, cle);
    }
}
