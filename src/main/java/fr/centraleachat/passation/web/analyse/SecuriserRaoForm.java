package fr.centraleachat.passation.web.analyse;

import fr.centraleachat.passation.domain.analyse.AnalyseDesOffres;
import fr.centraleachat.passation.domain.analyse.SecurisationDuRao;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class SecuriserRaoForm implements FormulaireDeTache<SecurisationDuRao> {

    private final AnalyseDesOffres analyse;
    private final ConstatsDeLAnalyse constats;

    SecuriserRaoForm(AnalyseDesOffres analyse, ConstatsDeLAnalyse constats) {
        this.analyse = analyse;
        this.constats = constats;
    }

    @Override
    public String cle() {
        return "passation/securiser-rao";
    }

    @Override
    public Class<SecurisationDuRao> saisie() {
        return SecurisationDuRao.class;
    }

    @Override
    public SecurisationDuRao valeurs(TacheOuverte tache) {
        return null;
    }

    @Override
    public Map<String, Object> constats(TacheOuverte tache) {
        return constats.duRapport(tache.numero());
    }

    @Override
    public void achever(TacheOuverte tache, SecurisationDuRao saisie) {
        analyse.securiser(tache.numero(), saisie);
    }
}
