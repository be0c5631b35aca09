package fr.centraleachat.passation.web.cao;

import fr.centraleachat.passation.domain.cao.AttributionCao;
import fr.centraleachat.passation.domain.cao.DecisionDeLaCommission;
import fr.centraleachat.passation.domain.cao.Deliberations;
import fr.centraleachat.passation.web.defaillance.ConstatsDeDefaillance;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Désigner le suivant en CAO: the lot whose attributaire defaulted, and it alone. */
@Component
class DeciderSuivantCaoForm implements FormulaireDeTache<AttributionCao> {

    private final DecisionDeLaCommission decision;
    private final Deliberations deliberations;
    private final EbaucheDeVote ebauche;
    private final ConstatsDeSeance constats;
    private final ConstatsDeDefaillance defaillances;

    DeciderSuivantCaoForm(
            DecisionDeLaCommission decision,
            Deliberations deliberations,
            EbaucheDeVote ebauche,
            ConstatsDeSeance constats,
            ConstatsDeDefaillance defaillances) {
        this.decision = decision;
        this.deliberations = deliberations;
        this.ebauche = ebauche;
        this.constats = constats;
        this.defaillances = defaillances;
    }

    @Override
    public String cle() {
        return "passation/decider-suivant-cao";
    }

    @Override
    public Class<AttributionCao> saisie() {
        return AttributionCao.class;
    }

    @Override
    public AttributionCao valeurs(TacheOuverte tache) {
        return deliberations
                .duLot(tache.numero(), tache.lot())
                .map(d -> ebauche.pour(tache.numero(), d))
                .orElse(null);
    }

    @Override
    public Map<String, Object> constats(TacheOuverte tache) {
        var tous = constats.duLot(tache.numero(), tache.lot());
        tous.putAll(defaillances.duLot(tache.numero(), tache.lot()));
        tous.putAll(ebauche.constats(tache.numero()));
        return tous;
    }

    @Override
    public Map<String, List<Choix>> choix(TacheOuverte tache) {
        return deliberations
                .duLot(tache.numero(), tache.lot())
                .map(d -> ebauche.choix(tache.numero(), d))
                .orElse(Map.of());
    }

    @Override
    public void achever(TacheOuverte tache, AttributionCao saisie) {
        decision.choisirLeSuivant(tache.numero(), tache.lot(), saisie);
    }
}
