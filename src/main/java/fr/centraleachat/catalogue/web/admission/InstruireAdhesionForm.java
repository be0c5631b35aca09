package fr.centraleachat.catalogue.web.admission;

import fr.centraleachat.catalogue.admission.ConduireAdmission;
import fr.centraleachat.catalogue.admission.InstructionDAdmission;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Instruire la demande d’adhésion. */
@Component
class InstruireAdhesionForm implements FormulaireDeTache<InstructionDAdmission> {

    private final ConduireAdmission conduire;
    private final ConstatsDAdmission constats;

    InstruireAdhesionForm(ConduireAdmission conduire, ConstatsDAdmission constats) {
        this.conduire = conduire;
        this.constats = constats;
    }

    @Override
    public String cle() {
        return "catalogue/instruire-adhesion";
    }

    @Override
    public Class<InstructionDAdmission> saisie() {
        return InstructionDAdmission.class;
    }

    @Override
    public InstructionDAdmission valeurs(TacheOuverte tache) {
        return null;
    }

    @Override
    public Map<String, Object> constats(TacheOuverte tache) {
        return constats.de(tache.numero());
    }

    @Override
    public void achever(TacheOuverte tache, InstructionDAdmission saisie) {
        conduire.instruire(tache.numero(), saisie);
    }
}
