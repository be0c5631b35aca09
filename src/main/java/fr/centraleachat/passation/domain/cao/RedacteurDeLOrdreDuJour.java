package fr.centraleachat.passation.domain.cao;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The agenda of a séance. */
@Component
@Order(45)
class RedacteurDeLOrdreDuJour extends RedacteurDeSeance {

    static final String CODE = "ORDRE_DU_JOUR_CAO";

    RedacteurDeLOrdreDuJour(SeancesEnDocuments documents) {
        super(CODE, "Ordre du jour de la CAO", documents);
    }
}
