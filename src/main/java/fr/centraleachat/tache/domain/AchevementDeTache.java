package fr.centraleachat.tache.domain;

import com.fasterxml.jackson.databind.JsonNode;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.formulaire.FormulairesDeTache;
import fr.centraleachat.tache.formulaire.LiaisonDeSaisie;
import fr.centraleachat.tache.formulaire.LiaisonDeSaisie.Liee;
import fr.centraleachat.workflow.Moteur;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Completes a task: rights, state, one use case of the domain, then the engine, in one transaction
 * that holds the row. Of two agents at once, the second finds the task completed by the first.
 */
@Service
@Transactional
public class AchevementDeTache {

    private final TachesConnues taches;
    private final DroitsSurTache droits;
    private final EtatDeTache etat;
    private final AvisDesConsultes avis;
    private final FormulairesDeTache formulaires;
    private final LiaisonDeSaisie liaison;
    private final Moteur moteur;
    private final AgentCourant agent;
    private final Clock horloge;

    AchevementDeTache(
            TachesConnues taches,
            DroitsSurTache droits,
            EtatDeTache etat,
            AvisDesConsultes avis,
            FormulairesDeTache formulaires,
            LiaisonDeSaisie liaison,
            Moteur moteur,
            AgentCourant agent,
            Clock horloge) {
        this.taches = taches;
        this.droits = droits;
        this.etat = etat;
        this.avis = avis;
        this.formulaires = formulaires;
        this.liaison = liaison;
        this.moteur = moteur;
        this.agent = agent;
        this.horloge = horloge;
    }

    /**
     * @param corps as the API or the page sends it
     */
    public void achever(String id, JsonNode corps) {
        var tache = taches.verrouiller(id);
        exigerQueCeSoitSonTour(tache);
        var formulaire = formulaires.exiger(tache.etape().formulaire());
        var liee = liaison.lier(formulaire.saisie(), corps, avis.appellentUnMotif(tache));
        achever(tache, formulaire, liee);
    }

    /**
     * With a record made by the application: what it tells has happened, no avis is waited for. A
     * program may do it, whoever has taken the task.
     */
    public void acheverAvec(String id, Object saisie) {
        var tache = taches.verrouiller(id);
        if (droits.estUnProgramme(tache)) {
            etat.exigerOuverte(tache);
        } else {
            exigerQueCeSoitSonTour(tache);
        }
        liaison.verifier(saisie);
        var formulaire = formulaires.exiger(tache.etape().formulaire());
        achever(tache, formulaire, new Liee<>(saisie, null));
    }

    private void exigerQueCeSoitSonTour(Tache tache) {
        droits.exigerDAgir(tache);
        etat.exigerOuverte(tache);
        etat.exigerEntreLesMainsDe(agent.identifiant(), tache);
    }

    private void achever(Tache tache, FormulaireDeTache<?> formulaire, Liee<?> liee) {
        if (formulaire.exigeUnContreseing()) {
            etat.exigerContresignee(tache, agent.identifiant());
        }
        signer(tache, liee.motifSansAvis());
        agir(formulaire, tache, liee.saisie());
        moteur.achever(tache.id());
    }

    private void signer(Tache tache, String motif) {
        var preneur = tache.prise().par();
        var pour = preneur == null || tache.prise().estDe(agent.identifiant()) ? null : preneur;
        if (preneur == null) {
            tache.attribuer(agent.identifiant(), horloge.instant());
        }
        tache.signerLAchevement(agent.identifiant(), pour, motif);
    }

    private static <S> void agir(FormulaireDeTache<S> formulaire, Tache tache, Object saisie) {
        formulaire.achever(tache.ouverte(), formulaire.saisie().cast(saisie));
    }
}
