package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.document.GenreDeDocument;
import fr.centraleachat.document.RedacteurDeDocument;
import java.time.Instant;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The convocation of the members to a séance. */
@Component
@Order(46)
class RedacteurDeLaConvocation implements RedacteurDeDocument {

    static final String CODE = "CONVOCATION_CAO";
    private static final GenreDeDocument GENRE =
            new GenreDeDocument(
                    CODE, "Convocation à la CAO", "CONVOCATION_CAO", SeanceEnDocument.class);

    private final SeancesEnDocuments documents;
    private final Seances seances;

    RedacteurDeLaConvocation(SeancesEnDocuments documents, Seances seances) {
        this.documents = documents;
        this.seances = seances;
    }

    @Override
    public GenreDeDocument genre() {
        return GENRE;
    }

    @Override
    public List<Exemplaire> exemplaires(String procedure) {
        return documents.toutes(procedure);
    }

    @Override
    public Record donnees(String procedure, String cle) {
        return documents.pour(procedure, cle);
    }

    @Override
    public Instant date(String cle, Instant debut) {
        return seances.dateDe(cle, debut);
    }
}
