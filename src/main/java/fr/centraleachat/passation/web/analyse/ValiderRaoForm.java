package fr.centraleachat.passation.web.analyse;

import fr.centraleachat.passation.domain.analyse.AnalyseDesOffres;
import fr.centraleachat.passation.domain.analyse.ValidationDuRao;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class ValiderRaoForm implements FormulaireDeTache<ValidationDuRao> {

    private final AnalyseDesOffres analyse;
    private final ConstatsDeLAnalyse constats;

    ValiderRaoForm(AnalyseDesOffres analyse, ConstatsDeLAnalyse constats) {
        this.analyse = analyse;
        this.constats = constats;
    }

    @Override
    public String cle() {
        return "passation/valider-rao";
    }

    @Override
    public Class<ValidationDuRao> saisie() {
        return ValidationDuRao.class;
    }

    @Override
    public ValidationDuRao valeurs(TacheOuverte tache) {
        return null;
    }

    @Override
    public Map<String, Object> constats(TacheOuverte tache) {
        return constats.duRapport(tache.numero());
    }

    @Override
    public void achever(TacheOuverte tache, ValidationDuRao saisie) {
        analyse.valider(tache.numero(), saisie);
    }
}
