package fr.centraleachat.catalogue.web.recours;

import fr.centraleachat.catalogue.recours.InstructionDeRecours;
import fr.centraleachat.catalogue.recours.Instruire;
import fr.centraleachat.catalogue.recours.LesRecours;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Instruire la demande: filled with what is asked, so that to agree is one gesture. */
@Component
class InstruireRecoursForm implements FormulaireDeTache<InstructionDeRecours> {

    private final Instruire instruire;
    private final LesRecours recours;
    private final ConstatsDeRecours constats;

    InstruireRecoursForm(Instruire instruire, LesRecours recours, ConstatsDeRecours constats) {
        this.instruire = instruire;
        this.recours = recours;
        this.constats = constats;
    }

    @Override
    public String cle() {
        return "catalogue/instruire-recours";
    }

    @Override
    public Class<InstructionDeRecours> saisie() {
        return InstructionDeRecours.class;
    }

    @Override
    public InstructionDeRecours valeurs(TacheOuverte tache) {
        var r = recours.exiger(tache.numero());
        return new InstructionDeRecours(null, r.quotaDemande(), r.debutDemande(), null);
    }

    @Override
    public Map<String, Object> constats(TacheOuverte tache) {
        return constats.deLaDemande(tache.numero());
    }

    @Override
    public void achever(TacheOuverte tache, InstructionDeRecours saisie) {
        instruire.instruire(tache.numero(), saisie);
    }
}
