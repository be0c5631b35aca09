package fr.centraleachat.passation.web.analyse;

import fr.centraleachat.passation.domain.analyse.ConclusionsPossibles;
import fr.centraleachat.passation.domain.analyse.EbaucheDeRao;
import fr.centraleachat.passation.domain.analyse.Rao;
import fr.centraleachat.passation.domain.analyse.RedactionDuRao;
import fr.centraleachat.passation.web.ChoixDeConstante;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Rédiger le RAO: its tables come filled with the plis opened and the critères announced. */
@Component
class RedigerRaoForm implements FormulaireDeTache<Rao> {

    private final RedactionDuRao redaction;
    private final ConclusionsPossibles conclusions;
    private final EbaucheDeRao ebauche;
    private final ConstatsDeLAnalyse constats;
    private final ConstatsDesOffres offres;
    private final ChoixDAnalyse choix;

    RedigerRaoForm(
            RedactionDuRao redaction,
            ConclusionsPossibles conclusions,
            EbaucheDeRao ebauche,
            ConstatsDeLAnalyse constats,
            ConstatsDesOffres offres,
            ChoixDAnalyse choix) {
        this.redaction = redaction;
        this.conclusions = conclusions;
        this.ebauche = ebauche;
        this.constats = constats;
        this.offres = offres;
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
        tous.putAll(offres.pour(tache.numero()));
        tous.putAll(constats.duRapport(tache.numero()));
        return tous;
    }

    /** What the law or the model forbids is not offered (garde 17). */
    @Override
    public Map<String, List<Choix>> choix(TacheOuverte tache) {
        var tous = new LinkedHashMap<>(choix.de(tache.numero()));
        tous.put(
                "conclusion",
                conclusions.pour(tache.numero(), tache.etape()).stream()
                        .map(ChoixDeConstante::de)
                        .toList());
        return tous;
    }

    @Override
    public Set<String> reperes() {
        return Set.of(
                "candidatures",
                "candidatures.operateur",
                "candidatures.lots",
                "offres.lot",
                "offres.operateur",
                "offresAnormalementBasses",
                "offresAnormalementBasses.lot",
                "offresAnormalementBasses.operateur",
                "offresAnormalementBasses.demandeLe",
                "offresAnormalementBasses.echeance",
                "notes",
                "notes.lot",
                "notes.operateur",
                "notes.critere",
                "notes.sousCritere");
    }

    @Override
    public void achever(TacheOuverte tache, Rao saisie) {
        redaction.rediger(tache.numero(), tache.etape(), saisie);
    }
}
