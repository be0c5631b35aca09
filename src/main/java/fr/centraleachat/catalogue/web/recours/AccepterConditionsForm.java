package fr.centraleachat.catalogue.web.recours;

import fr.centraleachat.catalogue.recours.Instruire;
import fr.centraleachat.catalogue.recours.ReponseAuxConditions;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Accepter les conditions accordées. */
@Component
class AccepterConditionsForm implements FormulaireDeTache<ReponseAuxConditions> {

    private final Instruire instruire;
    private final ConstatsDeRecours constats;

    AccepterConditionsForm(Instruire instruire, ConstatsDeRecours constats) {
        this.instruire = instruire;
        this.constats = constats;
    }

    @Override
    public String cle() {
        return "catalogue/accepter-conditions";
    }

    @Override
    public Class<ReponseAuxConditions> saisie() {
        return ReponseAuxConditions.class;
    }

    @Override
    public ReponseAuxConditions valeurs(TacheOuverte tache) {
        return null;
    }

    @Override
    public Map<String, Object> constats(TacheOuverte tache) {
        return constats.deLaProposition(tache.numero());
    }

    @Override
    public void achever(TacheOuverte tache, ReponseAuxConditions saisie) {
        instruire.repondre(tache.numero(), saisie);
    }
}
