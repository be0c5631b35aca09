package fr.centraleachat.tache.domain;

import fr.centraleachat.organisation.AgentCourant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads one task for whom it concerns. */
@Service
@Transactional(readOnly = true)
public class LectureDeTache {

    private final TachesConnues taches;
    private final DroitsSurTache droits;
    private final OffreRepository offres;
    private final AvisRepository avis;
    private final AvisDesConsultes consultes;
    private final AgentCourant agent;

    LectureDeTache(
            TachesConnues taches,
            DroitsSurTache droits,
            OffreRepository offres,
            AvisRepository avis,
            AvisDesConsultes consultes,
            AgentCourant agent) {
        this.taches = taches;
        this.droits = droits;
        this.offres = offres;
        this.avis = avis;
        this.consultes = consultes;
        this.agent = agent;
    }

    public FicheDeTache lire(String id) {
        var tache = taches.lire(id);
        droits.exigerDeLire(tache);
        return new FicheDeTache(
                tache.ouverte(),
                tache.adherent(),
                droits.de(tache),
                offres.de(id),
                avis.de(id),
                tache.avisJusquAu(),
                !tache.issue().estConnue() && consultes.appellentUnMotif(tache),
                tache.prise().le(),
                tache.prise().dOffice(),
                tache.contresigneePar(),
                tache.issue().le(),
                tache.issue().par());
    }

    /** The caller has it in hand. */
    public boolean estLeMien(FicheDeTache fiche) {
        return agent.identifiant().equals(fiche.tache().prisePar());
    }
}
