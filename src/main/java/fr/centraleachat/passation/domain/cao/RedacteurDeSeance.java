package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.document.GenreDeDocument;
import fr.centraleachat.document.RedacteurDeDocument;
import java.time.Instant;
import java.util.List;

/** A document of a séance, in the file of each procédure that it concerns. */
abstract class RedacteurDeSeance implements RedacteurDeDocument {

    private final GenreDeDocument genre;
    protected final SeancesEnDocuments documents;

    /**
     * @param code also the category of the piece
     */
    RedacteurDeSeance(String code, String libelle, SeancesEnDocuments documents) {
        this.genre = new GenreDeDocument(code, libelle, code, SeanceEnDocument.class);
        this.documents = documents;
    }

    @Override
    public final GenreDeDocument genre() {
        return genre;
    }

    @Override
    public List<Exemplaire> exemplaires(String procedure) {
        return documents.toutes(procedure);
    }

    @Override
    public final Record donnees(String procedure, String cle) {
        return documents.pour(procedure, cle);
    }

    @Override
    public final Instant date(String cle, Instant debut) {
        return documents.date(cle, debut);
    }
}
