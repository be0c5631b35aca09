package fr.centraleachat.catalogue.web.admission;

import fr.centraleachat.catalogue.admission.Assemblee;
import fr.centraleachat.catalogue.admission.ConduireAdmission;
import org.springframework.stereotype.Component;

/** Délibération de l’adhérent. */
@Component
class DelibererAdherentForm extends DelibererForm {

    DelibererAdherentForm(ConduireAdmission conduire, ConstatsDAdmission constats) {
        super(Assemblee.ADHERENT, conduire, constats);
    }

    @Override
    public String cle() {
        return "catalogue/deliberer-adherent";
    }
}
