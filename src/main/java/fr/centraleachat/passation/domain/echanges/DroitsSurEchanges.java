package fr.centraleachat.passation.domain.echanges;

import fr.centraleachat.common.AccesRefuse;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.passation.domain.Procedure;
import org.springframework.stereotype.Component;

/** The service that analyses and the équipe marchés write to the candidates, nobody else. */
@Component
class DroitsSurEchanges {

    private final AgentCourant agent;

    DroitsSurEchanges(AgentCourant agent) {
        this.agent = agent;
    }

    boolean accepte(Procedure procedure) {
        var qui = procedure.intervenants();
        return agent.tient(Fonction.EQUIPE_MARCHES, qui.acheteur())
                || agent.tient(
                        Fonction.SERVICE_INSTRUCTEUR,
                        qui.adherentInstructeur(),
                        qui.serviceInstructeur());
    }

    /** The candidates are confidential (L2132-1). */
    boolean laisseLire(Procedure procedure) {
        return accepte(procedure)
                || agent.tient(Fonction.EQUIPE_ACHATS, procedure.intervenants().acheteur());
    }

    void exiger(Procedure procedure) {
        if (!accepte(procedure)) {
            throw new AccesRefuse(
                    "Les échanges avec les candidats reviennent au service instructeur et à"
                            + " l’équipe marchés.");
        }
    }

    void exigerDeLire(Procedure procedure) {
        if (!laisseLire(procedure)) {
            throw new AccesRefuse(
                    "Les candidatures et les offres sont confidentielles (L2132-1) : leurs"
                            + " échanges sont lus par l’équipe marchés, l’équipe achats et le"
                            + " service instructeur.");
        }
    }
}
