package fr.centraleachat.tache.domain;

import fr.centraleachat.common.AccesRefuse;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.raci.Lettre;
import fr.centraleachat.tache.MouvementDeTache;
import fr.centraleachat.tache.MouvementDeTache.Acte;
import fr.centraleachat.tache.formulaire.FormulairesDeTache;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The second agent of an act that is done by two. */
@Service
@Transactional
public class Contreseing {

    private final TachesConnues taches;
    private final DroitsSurTache droits;
    private final EtatDeTache etat;
    private final FormulairesDeTache formulaires;
    private final MouvementRepository mouvements;
    private final AgentCourant agent;
    private final Clock horloge;

    Contreseing(
            TachesConnues taches,
            DroitsSurTache droits,
            EtatDeTache etat,
            FormulairesDeTache formulaires,
            MouvementRepository mouvements,
            AgentCourant agent,
            Clock horloge) {
        this.taches = taches;
        this.droits = droits;
        this.etat = etat;
        this.formulaires = formulaires;
        this.mouvements = mouvements;
        this.agent = agent;
        this.horloge = horloge;
    }

    /** By another agent of the doer's fonction; the same one twice changes nothing. */
    public void contresigner(String id) {
        var tache = taches.verrouiller(id);
        exigerLaFonction(tache);
        etat.exigerOuverte(tache);
        if (!formulaires.exiger(tache.etape().formulaire()).exigeUnContreseing()) {
            throw new EtatIncompatible("Cette tâche s’achève sans contreseing.");
        }
        if (tache.prise().estDe(agent.identifiant())) {
            throw new EtatIncompatible(
                    "Vous avez pris cette tâche : un autre agent de la même fonction doit la"
                            + " contresigner.");
        }
        if (!agent.identifiant().equals(tache.contresigneePar())) {
            contresigner(tache);
        }
    }

    private void exigerLaFonction(Tache tache) {
        if (droits.siennes(tache).stream().noneMatch(o -> o.lettre() == Lettre.A)) {
            throw new AccesRefuse(
                    "Le contreseing revient à un second agent de la fonction qui fait la tâche.");
        }
    }

    private void contresigner(Tache tache) {
        tache.contresigner(agent.identifiant(), horloge.instant());
        mouvements.inscrire(
                new MouvementDeTache(
                        tache.id(),
                        tache.procedure(),
                        tache.etape().libelle(),
                        Acte.CONTRESIGNEE,
                        agent.identifiant(),
                        tache.prise().par(),
                        tache.prise().par(),
                        horloge.instant()));
    }
}
