package fr.centraleachat.tache.domain;

import fr.centraleachat.delai.Delais;
import fr.centraleachat.delai.EcheanceDeplacee;
import fr.centraleachat.organisation.Adherent;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.raci.Lettre;
import fr.centraleachat.tache.TacheAchevee;
import fr.centraleachat.workflow.TacheCreee;
import fr.centraleachat.workflow.TacheTerminee;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the work list in the transaction in which the engine opens and ends its tasks. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ListeDeTravail {

    private final TacheRepository taches;
    private final OffreRepository offres;
    private final OffrirTache offrir;
    private final DelaiDAvis delaiDAvis;
    private final Delais delais;
    private final BrouillonRepository brouillons;
    private final AgentCourant agent;
    private final ApplicationEventPublisher evenements;

    ListeDeTravail(
            TacheRepository taches,
            OffreRepository offres,
            OffrirTache offrir,
            DelaiDAvis delaiDAvis,
            Delais delais,
            BrouillonRepository brouillons,
            AgentCourant agent,
            ApplicationEventPublisher evenements) {
        this.taches = taches;
        this.offres = offres;
        this.offrir = offrir;
        this.delaiDAvis = delaiDAvis;
        this.delais = delais;
        this.brouillons = brouillons;
        this.agent = agent;
        this.evenements = evenements;
    }

    @EventListener
    public void ouvrir(TacheCreee creee) {
        var tache = new Tache(creee.id(), creee.etape(), creee.routage(), creee.le());
        var liste = offrir.offres(creee);
        var acteur = liste.stream().filter(o -> o.lettre() == Lettre.A).findFirst();
        acteur.ifPresent(o -> tache.confierA(o.fonction().name(), servi(o, tache)));
        acteur.flatMap(o -> offrir.preneur(o, creee.le()))
                .ifPresent(login -> tache.attribuerDOffice(login, creee.le()));
        echeance(tache).ifPresent(tache::attendrePour);
        if (liste.stream().anyMatch(o -> o.lettre() == Lettre.C && o.tenue())) {
            tache.attendreLesAvisJusquAu(delaiDAvis.aCompterDe(creee.le()));
        }
        taches.saveAndFlush(tache);
        liste.forEach(o -> offres.inscrire(tache.id(), tache.procedure(), o));
    }

    /** An equipe works for all adhérents: what it does is done for the acheteur. */
    private static String servi(Offre acteur, Tache tache) {
        return acteur.fonction().estMutualisee() && acteur.adherent().equals(Adherent.METROPOLE)
                ? tache.routage().acheteur()
                : acteur.adherent();
    }

    private Optional<LocalDate> echeance(Tache tache) {
        return Optional.ofNullable(tache.etape().phase())
                .flatMap(phase -> delais.echeance(tache.procedure(), phase));
    }

    @EventListener
    public void deplacer(EcheanceDeplacee deplacee) {
        taches.deplacer(deplacee.numero(), deplacee.phase(), deplacee.echeance());
    }

    @EventListener
    public void fermer(TacheTerminee terminee) {
        taches.verrouiller(terminee.id()).ifPresent(tache -> fermer(tache, terminee));
    }

    private void fermer(Tache tache, TacheTerminee terminee) {
        if (!terminee.annulee() && tache.issue().par() == null) {
            tache.signerLAchevement(agent.identifiant(), null, null);
        }
        tache.terminer(terminee.annulee(), terminee.le());
        taches.flush();
        offres.fermer(tache.id());
        brouillons.retirer(tache.id());
        if (!terminee.annulee()) {
            evenements.publishEvent(new TacheAchevee(tache.procedure(), tache.faite()));
        }
    }
}
