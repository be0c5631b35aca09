package fr.centraleachat.catalogue.web.admission;

import fr.centraleachat.catalogue.admission.Assemblee;
import fr.centraleachat.catalogue.admission.ConduireAdmission;
import fr.centraleachat.catalogue.admission.DeliberationRendue;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Délibération de la métropole. */
@Component
class DelibererMetropoleForm implements FormulaireDeTache<DeliberationRendue> {

    private final ConduireAdmission conduire;
    private final ConstatsDAdmission constats;

    DelibererMetropoleForm(ConduireAdmission conduire, ConstatsDAdmission constats) {
        this.conduire = conduire;
        this.constats = constats;
    }

    @Override
    public String cle() {
        return "catalogue/deliberer-metropole";
    }

    @Override
    public Class<DeliberationRendue> saisie() {
        return DeliberationRendue.class;
    }

    @Override
    public DeliberationRendue valeurs(TacheOuverte tache) {
        return null;
    }

    @Override
    public Map<String, Object> constats(TacheOuverte tache) {
        return constats.de(tache.numero());
    }

    @Override
    public void achever(TacheOuverte tache, DeliberationRendue saisie) {
        conduire.deliberer(tache.numero(), Assemblee.METROPOLE, saisie);
    }
}
