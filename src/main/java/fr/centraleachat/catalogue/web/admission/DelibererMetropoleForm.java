package fr.centraleachat.catalogue.web.admission;

import fr.centraleachat.catalogue.admission.Assemblee;
import fr.centraleachat.catalogue.admission.ConduireAdmission;
import org.springframework.stereotype.Component;

/** Délibération de la métropole. */
@Component
class DelibererMetropoleForm extends DelibererForm {

    DelibererMetropoleForm(ConduireAdmission conduire, ConstatsDAdmission constats) {
        super(Assemblee.METROPOLE, conduire, constats);
    }

    @Override
    public String cle() {
        return "catalogue/deliberer-metropole";
    }
}
