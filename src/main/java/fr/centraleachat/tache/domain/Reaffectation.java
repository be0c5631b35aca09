package fr.centraleachat.tache.domain;

import fr.centraleachat.common.AccesRefuse;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.organisation.Agent;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.tache.MouvementDeTache;
import fr.centraleachat.tache.MouvementDeTache.Acte;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A manager, or an administrator, gives a task to an agent who may do it. */
@Service
@Transactional
public class Reaffectation {

    private final TachesConnues taches;
    private final DroitsSurTache droits;
    private final EtatDeTache etat;
    private final OffreRepository offres;
    private final MouvementRepository mouvements;
    private final Organisation organisation;
    private final AgentCourant agent;
    private final Clock horloge;

    Reaffectation(
            TachesConnues taches,
            DroitsSurTache droits,
            EtatDeTache etat,
            OffreRepository offres,
            MouvementRepository mouvements,
            Organisation organisation,
            AgentCourant agent,
            Clock horloge) {
        this.taches = taches;
        this.droits = droits;
        this.etat = etat;
        this.offres = offres;
        this.mouvements = mouvements;
        this.organisation = organisation;
        this.agent = agent;
        this.horloge = horloge;
    }

    public void affecter(String id, String login) {
        var tache = taches.verrouiller(id);
        if (!droits.de(tache).affecte()) {
            throw new AccesRefuse("Seul un pilote ou un administrateur réaffecte une tâche.");
        }
        etat.exigerOuverte(tache);
        if (possibles(id).stream().noneMatch(a -> a.identifiant().equals(login))) {
            throw DonneesRefusees.champ(
                    "agent", "Choisissez un agent qui tient la fonction à qui revient la tâche.");
        }
        affecter(tache, login);
    }

    private void affecter(Tache tache, String login) {
        var de = tache.prise().par();
        tache.attribuer(login, horloge.instant());
        mouvements.inscrire(
                new MouvementDeTache(
                        tache.id(),
                        tache.procedure(),
                        tache.etape().libelle(),
                        Acte.AFFECTEE,
                        agent.identifiant(),
                        de,
                        login,
                        horloge.instant()));
    }

    /** Those who may do the task today, by name. */
    @Transactional(readOnly = true)
    public List<Agent> possibles(String id) {
        var jour = LocalDate.now(horloge);
        return offres.de(id).stream()
                .filter(Offre::actionnable)
                .flatMap(
                        o ->
                                organisation
                                        .titulaires(o.fonction(), o.adherent(), o.service(), jour)
                                        .stream())
                .distinct()
                .sorted((a, b) -> a.nom().compareTo(b.nom()))
                .toList();
    }
}
