package fr.centraleachat.tache.domain;

import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.organisation.Agent;
import fr.centraleachat.organisation.Organisation;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Refuses what the state of a task forbids, and says who was faster and when. */
@Component
class EtatDeTache {

    private final QuiEtQuand quiEtQuand;
    private final Organisation organisation;
    private final Clock horloge;

    EtatDeTache(QuiEtQuand quiEtQuand, Organisation organisation, Clock horloge) {
        this.quiEtQuand = quiEtQuand;
        this.organisation = organisation;
        this.horloge = horloge;
    }

    void exigerOuverte(Tache tache) {
        var issue = tache.issue();
        if (!issue.estConnue()) {
            return;
        }
        if (issue.annulee()) {
            throw new EtatIncompatible(
                    "Cette tâche n’est plus à faire : la procédure a pris un autre chemin.");
        }
        throw new EtatIncompatible(
                "Cette tâche est déjà achevée par "
                        + quiEtQuand.ecrire(issue.par(), issue.le())
                        + ".");
    }

    /** The taker, or who stands in for them that day. */
    void exigerEntreLesMainsDe(String agent, Tache tache) {
        var prise = tache.prise();
        if (!prise.estLibre() && !prise.estDe(agent) && !supplee(agent, prise.par())) {
            throw dejaPrise(tache);
        }
    }

    EtatIncompatible dejaPrise(Tache tache) {
        return new EtatIncompatible(
                "Cette tâche est prise par "
                        + quiEtQuand.ecrire(tache.prise().par(), tache.prise().le())
                        + ". Demandez-lui de la rendre, ou reprenez-la.");
    }

    boolean supplee(String agent, String absent) {
        return organisation
                .suppleant(absent, LocalDate.now(horloge))
                .map(Agent::identifiant)
                .filter(agent::equals)
                .isPresent();
    }

    void exigerContresignee(Tache tache, String agent) {
        if (tache.contresigneePar() == null) {
            throw new EtatIncompatible(
                    "Cette tâche se fait à deux : demandez d’abord le contreseing d’un second agent"
                            + " de la même fonction.");
        }
        if (tache.contresigneePar().equals(agent)) {
            throw new EtatIncompatible(
                    "Vous avez contresigné cette tâche : un autre agent de la même fonction doit"
                            + " l’achever.");
        }
    }
}
