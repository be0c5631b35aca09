package fr.centraleachat.passation.web.arret;

import fr.centraleachat.passation.domain.arret.Arrets;
import fr.centraleachat.passation.domain.arret.DecisionDArret;
import fr.centraleachat.passation.domain.arret.DecisionDArret.Decision;
import fr.centraleachat.passation.domain.arret.InstructionDArret;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Décider de l’arrêt: without a pli, the refusal is not offered. */
@Component
class DeciderArretForm implements FormulaireDeTache<DecisionDArret> {

    private final InstructionDArret instruction;
    private final Arrets arrets;
    private final ConstatsDeLArret constats;
    private final Clock horloge;

    DeciderArretForm(
            InstructionDArret instruction,
            Arrets arrets,
            ConstatsDeLArret constats,
            Clock horloge) {
        this.instruction = instruction;
        this.arrets = arrets;
        this.constats = constats;
        this.horloge = horloge;
    }

    @Override
    public String cle() {
        return "passation/decider-arret";
    }

    @Override
    public Class<DecisionDArret> saisie() {
        return DecisionDArret.class;
    }

    @Override
    public DecisionDArret valeurs(TacheOuverte tache) {
        return new DecisionDArret(null, null, LocalDate.now(horloge));
    }

    @Override
    public Map<String, Object> constats(TacheOuverte tache) {
        return constats.deLaProposition(arrets.exigerOuvert(tache.numero()));
    }

    @Override
    public Map<String, List<Choix>> choix(TacheOuverte tache) {
        return arrets.exigerOuvert(tache.numero()).estSansPli()
                ? Map.of("decision", List.of(new Choix(Decision.ARRET.name(), "Arrêter")))
                : Map.of();
    }

    @Override
    public void achever(TacheOuverte tache, DecisionDArret saisie) {
        instruction.decider(tache.numero(), saisie);
    }
}
