package fr.centraleachat.passation.web;

import fr.centraleachat.passation.domain.AnalyseDesOffres;
import fr.centraleachat.passation.domain.EbaucheDeRao;
import fr.centraleachat.passation.domain.Rao;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Rédiger le RAO: its tables come filled with the plis opened and the critères announced. */
@Component
class RedigerRaoForm implements FormulaireDeTache<Rao> {

    private final AnalyseDesOffres analyse;
    private final EbaucheDeRao ebauche;
    private final ConstatsDeLAnalyse constats;
    private final ChoixDAnalyse choix;

    RedigerRaoForm(
            AnalyseDesOffres analyse,
            EbaucheDeRao ebauche,
            ConstatsDeLAnalyse constats,
            ChoixDAnalyse choix) {
        this.analyse = analyse;
        this.ebauche = ebauche;
        this.constats = constats;
        this.choix = choix;
    }

    @Override
    public String cle() {
        return "passation/rediger-rao";
    }

    @Override
    public Class<Rao> saisie() {
        return Rao.class;
    }

    @Override
    public Rao valeurs(TacheOuverte tache) {
        return ebauche.pour(tache.numero());
    }

    @Override
    public Map<String, Object> constats(TacheOuverte tache) {
        var tous = new LinkedHashMap<>(constats.desRetours(tache.numero()));
        tous.putAll(constats.duRapport(tache.numero()));
        return tous;
    }

    @Override
    public Map<String, List<Choix>> choix(TacheOuverte tache) {
        return choix.de(tache.numero());
    }

    @Override
    public void achever(TacheOuverte tache, Rao saisie) {
        analyse.rediger(tache.numero(), saisie);
    }
}
