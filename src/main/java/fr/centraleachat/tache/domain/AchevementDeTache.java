package fr.centraleachat.tache.domain;

import com.fasterxml.jackson.databind.JsonNode;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.formulaire.FormulairesDeTache;
import fr.centraleachat.tache.formulaire.LiaisonDeSaisie;
import fr.centraleachat.tache.formulaire.LiaisonDeSaisie.Liee;
import fr.centraleachat.workflow.Moteur;
import java.time.Clock;
import java.util.function.BiFunction;
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
        achever(id, (type, motifDu) -> liaison.lier(type, corps, motifDu));
    }

    /** With a record made by the application: what it tells has happened, no avis is waited for. */
    public void acheverAvec(String id, Object saisie) {
        achever(
                id,
                (type, motifDu) -> {
                    liaison.verifier(saisie);
                    return new Liee<>(type.cast(saisie), null);
                });
    }

    private void achever(String id, BiFunction<Class<?>, Boolean, Liee<?>> lecture) {
        var tache = taches.verrouiller(id);
        droits.exigerDAgir(tache);
        etat.exigerOuverte(tache);
        etat.exigerEntreLesMainsDe(agent.identifiant(), tache);
        var formulaire = formulaires.exiger(tache.etape().formulaire());
        if (formulaire.exigeUnContreseing()) {
            etat.exigerContresignee(tache, agent.identifiant());
        }
        var liee = lecture.apply(formulaire.saisie(), avis.appellentUnMotif(tache));
        signer(tache, liee.motifSansAvis());
        agir(formulaire, tache, liee.saisie());
        moteur.achever(id);
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
