package fr.centraleachat.tache.domain;

import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.tache.MouvementDeTache;
import fr.centraleachat.tache.MouvementDeTache.Acte;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a task into somebody's hands. Each change of hand is kept. */
@Service
@Transactional
public class PriseEnCharge {

    private final TachesConnues taches;
    private final DroitsSurTache droits;
    private final EtatDeTache etat;
    private final MouvementRepository mouvements;
    private final AgentCourant agent;
    private final Clock horloge;

    PriseEnCharge(
            TachesConnues taches,
            DroitsSurTache droits,
            EtatDeTache etat,
            MouvementRepository mouvements,
            AgentCourant agent,
            Clock horloge) {
        this.taches = taches;
        this.droits = droits;
        this.etat = etat;
        this.mouvements = mouvements;
        this.agent = agent;
        this.horloge = horloge;
    }

    /** A free task, or one that the application gave to somebody who has not said they do it. */
    public void prendre(String id) {
        var tache = aFaire(id);
        if (!tache.prise().estLibre() && !tache.prise().dOffice() && !estAMoi(tache)) {
            throw etat.dejaPrise(tache);
        }
        prendre(tache);
    }

    /** Takes it over, whoever has it. */
    public void reprendre(String id) {
        prendre(aFaire(id));
    }

    private void prendre(Tache tache) {
        var de = tache.prise().par();
        if (!estAMoi(tache) || tache.prise().dOffice()) {
            tache.attribuer(agent.identifiant(), horloge.instant());
            var acte = de == null || estAMoi(de) ? Acte.PRISE : Acte.REPRISE;
            inscrire(tache, acte, de, agent.identifiant());
        }
    }

    public void rendre(String id) {
        var tache = aFaire(id);
        if (tache.prise().estLibre()) {
            return;
        }
        if (!estAMoi(tache)) {
            throw new EtatIncompatible(
                    etat.dejaPrise(tache).getMessage() + " Vous ne pouvez rendre que les vôtres.");
        }
        tache.liberer();
        inscrire(tache, Acte.RENDUE, agent.identifiant(), null);
    }

    private Tache aFaire(String id) {
        var tache = taches.verrouiller(id);
        droits.exigerDAgir(tache);
        etat.exigerOuverte(tache);
        return tache;
    }

    private boolean estAMoi(Tache tache) {
        return tache.prise().estDe(agent.identifiant());
    }

    private boolean estAMoi(String login) {
        return agent.identifiant().equals(login);
    }

    private void inscrire(Tache tache, Acte acte, String de, String vers) {
        mouvements.inscrire(
                new MouvementDeTache(
                        tache.id(),
                        tache.procedure(),
                        tache.etape().libelle(),
                        acte,
                        agent.identifiant(),
                        de,
                        vers,
                        horloge.instant()));
    }
}
