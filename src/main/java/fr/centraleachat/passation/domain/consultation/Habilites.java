package fr.centraleachat.passation.domain.consultation;

import fr.centraleachat.common.AccesRefuse;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.passation.domain.Procedure;
import org.springframework.stereotype.Component;

/** Who records what a consultation receives, and who may know the candidates (L2132-1). */
@Component
public class Habilites {

    private final AgentCourant agent;

    Habilites(AgentCourant agent) {
        this.agent = agent;
    }

    public boolean peutEnregistrer(Procedure procedure) {
        return estDeLEquipe(procedure) || tient(Fonction.CONNECTEUR, procedure);
    }

    public boolean estDeLEquipe(Procedure procedure) {
        return tient(Fonction.EQUIPE_MARCHES, procedure);
    }

    /** The teams of the DCPM, the service that analyses, the program that brings them. */
    public boolean connaitLesCandidats(Procedure procedure) {
        var i = procedure.intervenants();
        return peutEnregistrer(procedure)
                || tient(Fonction.EQUIPE_ACHATS, procedure)
                || agent.tient(
                        Fonction.SERVICE_INSTRUCTEUR,
                        i.adherentInstructeur(),
                        i.serviceInstructeur());
    }

    void exigerDEnregistrer(Procedure procedure) {
        if (!peutEnregistrer(procedure)) {
            throw new AccesRefuse(
                    "Ce que la consultation reçoit est enregistré par l’équipe marchés ou par un"
                            + " connecteur.");
        }
    }

    void exigerLEquipe(Procedure procedure) {
        if (!estDeLEquipe(procedure)) {
            throw new AccesRefuse("Une modification du DCE est demandée par l’équipe marchés.");
        }
    }

    private boolean tient(Fonction fonction, Procedure procedure) {
        return agent.tient(fonction, procedure.intervenants().acheteur());
    }
}
