package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.document.GenreDeDocument;
import fr.centraleachat.document.RedacteurDeDocument;
import java.time.Instant;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The agenda of a séance. */
@Component
@Order(45)
class RedacteurDeLOrdreDuJour implements RedacteurDeDocument {

    static final String CODE = "ORDRE_DU_JOUR_CAO";
    private static final GenreDeDocument GENRE =
            new GenreDeDocument(
                    CODE, "Ordre du jour de la CAO", "ORDRE_DU_JOUR_CAO", SeanceEnDocument.class);

    private final SeancesEnDocuments documents;
    private final Seances seances;

    RedacteurDeLOrdreDuJour(SeancesEnDocuments documents, Seances seances) {
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
