package fr.centraleachat.passation.web.analyse;

import fr.centraleachat.passation.domain.analyse.AnalyseDesOffres;
import fr.centraleachat.passation.domain.analyse.ValidationDeLaDirection;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class ValiderRaoDirectionForm implements FormulaireDeTache<ValidationDeLaDirection> {

    private final AnalyseDesOffres analyse;
    private final ConstatsDeLAnalyse constats;

    ValiderRaoDirectionForm(AnalyseDesOffres analyse, ConstatsDeLAnalyse constats) {
        this.analyse = analyse;
        this.constats = constats;
    }

    @Override
    public String cle() {
        return "passation/valider-rao-direction";
    }

    @Override
    public Class<ValidationDeLaDirection> saisie() {
        return ValidationDeLaDirection.class;
    }

    @Override
    public ValidationDeLaDirection valeurs(TacheOuverte tache) {
        return null;
    }

    @Override
    public Map<String, Object> constats(TacheOuverte tache) {
        return constats.duRapport(tache.numero());
    }

    @Override
    public void achever(TacheOuverte tache, ValidationDeLaDirection saisie) {
        analyse.validerParLaDirection(tache.numero(), saisie);
    }
}
