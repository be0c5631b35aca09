package fr.centraleachat.passation.domain.cao;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The procès-verbal of a séance, once it is closed. */
@Component
@Order(47)
class RedacteurDuProcesVerbalCao extends RedacteurDeSeance {

    static final String CODE = "PV_CAO";

    RedacteurDuProcesVerbalCao(SeancesEnDocuments documents) {
        super(CODE, "Procès-verbal de la CAO", documents);
    }

    @Override
    public List<Exemplaire> exemplaires(String procedure) {
        return documents.closes(procedure);
    }
}
