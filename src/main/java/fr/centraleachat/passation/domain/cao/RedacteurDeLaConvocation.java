package fr.centraleachat.passation.domain.cao;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The convocation of the members to a séance. */
@Component
@Order(46)
class RedacteurDeLaConvocation extends RedacteurDeSeance {

    static final String CODE = "CONVOCATION_CAO";

    RedacteurDeLaConvocation(SeancesEnDocuments documents) {
        super(CODE, "Convocation à la CAO", documents);
    }
}
