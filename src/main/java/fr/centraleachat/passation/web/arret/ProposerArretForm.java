package fr.centraleachat.passation.web.arret;

import fr.centraleachat.passation.domain.arret.Arrets;
import fr.centraleachat.passation.domain.arret.CauseDInfructuosite;
import fr.centraleachat.passation.domain.arret.InstructionDArret;
import fr.centraleachat.passation.domain.arret.PropositionDArret;
import fr.centraleachat.passation.domain.arret.PropositionDArret.Portee;
import fr.centraleachat.passation.web.ChoixDeLots;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Proposer l’arrêt: filled with what was asked, by an agent or by the process. */
@Component
class ProposerArretForm implements FormulaireDeTache<PropositionDArret> {

    private final InstructionDArret instruction;
    private final Arrets arrets;
    private final ConstatsDeLArret constats;
    private final ChoixDeLots choix;

    ProposerArretForm(
            InstructionDArret instruction,
            Arrets arrets,
            ConstatsDeLArret constats,
            ChoixDeLots choix) {
        this.instruction = instruction;
        this.arrets = arrets;
        this.constats = constats;
        this.choix = choix;
    }

    @Override
    public String cle() {
        return "passation/proposer-arret";
    }

    @Override
    public Class<PropositionDArret> saisie() {
        return PropositionDArret.class;
    }

    @Override
    public PropositionDArret valeurs(TacheOuverte tache) {
        var arret = arrets.exigerOuvert(tache.numero());
        return new PropositionDArret(
                arret.motif(),
                arret.estSansPli() ? CauseDInfructuosite.AUCUNE_OFFRE : null,
                arret.texte(),
                arret.porteSurTout() ? Portee.TOUT : Portee.LOTS,
                arret.lots(),
                null);
    }

    @Override
    public Map<String, Object> constats(TacheOuverte tache) {
        return constats.deLaDemande(arrets.exigerOuvert(tache.numero()));
    }

    @Override
    public Map<String, List<Choix>> choix(TacheOuverte tache) {
        var lots = Map.of("lots", choix.aArreter(tache.numero()));
        return arrets.exigerOuvert(tache.numero()).estSansPli()
                ? Map.of("portee", List.of(new Choix(Portee.TOUT.name(), "Toute la procédure")))
                : lots;
    }

    @Override
    public void achever(TacheOuverte tache, PropositionDArret saisie) {
        instruction.proposer(tache.numero(), saisie);
    }
}
