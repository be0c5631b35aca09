package fr.centraleachat.passation.web.cao;

import fr.centraleachat.passation.domain.cao.AttributionCao;
import fr.centraleachat.passation.domain.cao.DecisionDeLaCommission;
import fr.centraleachat.passation.domain.cao.Deliberations;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Attribuer en CAO: votes and decisions on the lots whose quorum is reached. */
@Component
class AttribuerCaoForm implements FormulaireDeTache<AttributionCao> {

    private final DecisionDeLaCommission decision;
    private final Deliberations deliberations;
    private final EbaucheDeVote ebauche;
    private final ConstatsDeSeance constats;

    AttribuerCaoForm(
            DecisionDeLaCommission decision,
            Deliberations deliberations,
            EbaucheDeVote ebauche,
            ConstatsDeSeance constats) {
        this.decision = decision;
        this.deliberations = deliberations;
        this.ebauche = ebauche;
        this.constats = constats;
    }

    @Override
    public String cle() {
        return "passation/attribuer-cao";
    }

    @Override
    public Class<AttributionCao> saisie() {
        return AttributionCao.class;
    }

    @Override
    public AttributionCao valeurs(TacheOuverte tache) {
        return ebauche.pour(tache.numero(), deliberations.duDossier(tache.numero()));
    }

    @Override
    public Map<String, Object> constats(TacheOuverte tache) {
        var tous = constats.duDossier(tache.numero());
        tous.putAll(ebauche.constats(tache.numero()));
        return tous;
    }

    @Override
    public Map<String, List<Choix>> choix(TacheOuverte tache) {
        return ebauche.choix(tache.numero(), deliberations.duDossier(tache.numero()));
    }

    @Override
    public void achever(TacheOuverte tache, AttributionCao saisie) {
        decision.attribuer(tache.numero(), saisie);
    }
}
