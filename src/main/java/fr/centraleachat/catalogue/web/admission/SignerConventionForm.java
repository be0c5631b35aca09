package fr.centraleachat.catalogue.web.admission;

import fr.centraleachat.catalogue.admission.SignatureDeConvention;
import fr.centraleachat.catalogue.admission.SignerConvention;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Signer la convention. */
@Component
class SignerConventionForm implements FormulaireDeTache<SignatureDeConvention> {

    private final SignerConvention convention;
    private final ConstatsDAdmission constats;

    SignerConventionForm(SignerConvention convention, ConstatsDAdmission constats) {
        this.convention = convention;
        this.constats = constats;
    }

    @Override
    public String cle() {
        return "catalogue/signer-convention";
    }

    @Override
    public Class<SignatureDeConvention> saisie() {
        return SignatureDeConvention.class;
    }

    @Override
    public SignatureDeConvention valeurs(TacheOuverte tache) {
        return null;
    }

    @Override
    public Map<String, Object> constats(TacheOuverte tache) {
        return constats.de(tache.numero());
    }

    @Override
    public void achever(TacheOuverte tache, SignatureDeConvention saisie) {
        convention.signer(tache.numero(), saisie);
    }
}
