package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.document.GenreDeDocument;
import fr.centraleachat.document.RedacteurDeDocument;
import java.time.Instant;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The procès-verbal of a séance, once it is closed. */
@Component
@Order(47)
class RedacteurDuProcesVerbalCao implements RedacteurDeDocument {

    static final String CODE = "PV_CAO";
    private static final GenreDeDocument GENRE =
            new GenreDeDocument(
                    CODE, "Procès-verbal de la CAO", "PROCES_VERBAL_CAO", SeanceEnDocument.class);

    private final SeancesEnDocuments documents;
    private final Seances seances;

    RedacteurDuProcesVerbalCao(SeancesEnDocuments documents, Seances seances) {
        this.documents = documents;
        this.seances = seances;
    }

    @Override
    public GenreDeDocument genre() {
        return GENRE;
    }

    @Override
    public List<Exemplaire> exemplaires(String procedure) {
        return documents.closes(procedure);
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
