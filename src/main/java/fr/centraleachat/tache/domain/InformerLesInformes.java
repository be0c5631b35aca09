package fr.centraleachat.tache.domain;

import fr.centraleachat.raci.Lettre;
import fr.centraleachat.raci.MatriceRaci;
import fr.centraleachat.workflow.ActiviteAccomplie;
import fr.centraleachat.workflow.TacheTerminee;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Leaves a line to the fonctions that the matrix informs, once the act is done. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class InformerLesInformes {

    private final MatriceRaci matrice;
    private final OffreRepository offres;
    private final InformationRepository informations;
    private final Clock horloge;

    InformerLesInformes(
            MatriceRaci matrice,
            OffreRepository offres,
            InformationRepository informations,
            Clock horloge) {
        this.matrice = matrice;
        this.offres = offres;
        this.informations = informations;
        this.horloge = horloge;
    }

    @EventListener
    public void apres(TacheTerminee terminee) {
        if (terminee.annulee()) {
            return;
        }
        var fait =
                new Fait(
                        terminee.etape().code(),
                        terminee.etape().libelle(),
                        terminee.routage(),
                        terminee.le());
        offres.de(terminee.id()).stream()
                .filter(o -> o.lettre() == Lettre.I)
                .forEach(o -> informations.inscrire(fait, o.fonction(), o.adherent(), o.service()));
    }

    @EventListener
    public void apres(ActiviteAccomplie accomplie) {
        var fait =
                new Fait(
                        accomplie.code(), accomplie.libelle(), accomplie.routage(), accomplie.le());
        var jour = LocalDate.ofInstant(accomplie.le(), horloge.getZone());
        var dossier = OffrirTache.dossier(accomplie.routage());
        matrice.concernes(accomplie.activite(), Lettre.A, null, dossier, jour).stream()
                .filter(c -> c.lettre() == Lettre.I)
                .forEach(c -> informations.inscrire(fait, c.fonction(), c.adherent(), c.service()));
    }
}
