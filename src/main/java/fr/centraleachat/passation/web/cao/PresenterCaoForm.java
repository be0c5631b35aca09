package fr.centraleachat.passation.web.cao;

import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.passation.domain.cao.InscriptionEnCao;
import fr.centraleachat.passation.domain.cao.PresentationCao;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Présenter en CAO: the synthesis by lot, drawn from the ranking. */
@Component
class PresenterCaoForm implements FormulaireDeTache<PresentationCao> {

    private final InscriptionEnCao inscription;
    private final SyntheseParLot synthese;
    private final ConstatsDeSeance constats;
    private final AgentCourant agent;

    PresenterCaoForm(
            InscriptionEnCao inscription,
            SyntheseParLot synthese,
            ConstatsDeSeance constats,
            AgentCourant agent) {
        this.inscription = inscription;
        this.synthese = synthese;
        this.constats = constats;
        this.agent = agent;
    }

    @Override
    public String cle() {
        return "passation/presenter-cao";
    }

    @Override
    public Class<PresentationCao> saisie() {
        return PresentationCao.class;
    }

    @Override
    public PresentationCao valeurs(TacheOuverte tache) {
        return new PresentationCao(agent.nom(), synthese.ebauche(tache.numero()));
    }

    @Override
    public Map<String, Object> constats(TacheOuverte tache) {
        return constats.aVenir(tache.numero());
    }

    @Override
    public void achever(TacheOuverte tache, PresentationCao saisie) {
        inscription.presenter(tache.numero(), saisie);
    }
}
