package fr.centraleachat.tache.domain;

import fr.centraleachat.common.AccesRefuse;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.raci.Lettre;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says what the caller may do with a task, from its offres and their habilitations. */
@Component
class DroitsSurTache {

    private final AgentCourant agent;
    private final OffreRepository offres;

    DroitsSurTache(AgentCourant agent, OffreRepository offres) {
        this.agent = agent;
        this.offres = offres;
    }

    Droits de(Tache tache) {
        return de(tache, siennes(tache));
    }

    /** The offres of this task that reach the caller. */
    List<Offre> siennes(Tache tache) {
        var habilitations = agent.habilitations();
        return offres.de(tache.id()).stream()
                .filter(
                        o ->
                                agent.identifiant().equals(o.relais())
                                        || habilitations.stream().anyMatch(o::estCouvertePar))
                .toList();
    }

    private Droits de(Tache tache, List<Offre> siennes) {
        var lettre = siennes.stream().map(Offre::lettre).min(Comparator.naturalOrder());
        return new Droits(
                lettre.orElse(null),
                siennes.stream().anyMatch(Offre::actionnable),
                siennes.stream().anyMatch(o -> o.lettre() == Lettre.C),
                affecte(tache));
    }

    /** A program that brings a proof, or the application itself: neither holds a letter. */
    boolean estUnProgramme(Tache tache) {
        return AgentCourant.APPLICATION.equals(agent.identifiant())
                || agent.tient(Fonction.CONNECTEUR, tache.routage().acheteur());
    }

    private boolean affecte(Tache tache) {
        return agent.tient(Fonction.ADMINISTRATEUR)
                || agent.tient(Fonction.PILOTE, tache.routage().acheteur())
                || tache.adherent() != null && agent.tient(Fonction.PILOTE, tache.adherent());
    }

    void exigerDAgir(Tache tache) {
        if (!de(tache).agit()) {
            throw new AccesRefuse(
                    "Cette tâche revient à une autre fonction : vous pouvez la lire, pas la faire.");
        }
    }

    void exigerDeLire(Tache tache) {
        if (!de(tache).lit()) {
            throw new AccesRefuse(
                    "Aucune de vos fonctions n’est concernée par cette tâche dans la matrice RACI.");
        }
    }
}
