package fr.centraleachat.catalogue.web.admission;

import fr.centraleachat.catalogue.admission.Assemblee;
import fr.centraleachat.catalogue.admission.ConduireAdmission;
import fr.centraleachat.catalogue.admission.DeliberationRendue;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.util.Map;

/** The délibération of one of the two assemblies: both say the same of it. */
abstract class DelibererForm implements FormulaireDeTache<DeliberationRendue> {

    private final Assemblee assemblee;
    private final ConduireAdmission conduire;
    private final ConstatsDAdmission constats;

    DelibererForm(Assemblee assemblee, ConduireAdmission conduire, ConstatsDAdmission constats) {
        this.assemblee = assemblee;
        this.conduire = conduire;
        this.constats = constats;
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
        conduire.deliberer(tache.numero(), assemblee, saisie);
    }
}
