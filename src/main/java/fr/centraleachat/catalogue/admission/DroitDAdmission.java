package fr.centraleachat.catalogue.admission;

import fr.centraleachat.common.AccesRefuse;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import org.springframework.stereotype.Component;

/** Who asks and withdraws for a body: its service instructeur, or the équipe achats. */
@Component
public class DroitDAdmission {

    private final AgentCourant agent;

    DroitDAdmission(AgentCourant agent) {
        this.agent = agent;
    }

    public boolean agitPour(String adherent) {
        return agent.tient(Fonction.SERVICE_INSTRUCTEUR, adherent) || estDeLEquipeAchats();
    }

    /** It alone brings a body that has no account yet. */
    public boolean estDeLEquipeAchats() {
        return agent.tient(Fonction.EQUIPE_ACHATS);
    }

    void exiger(String adherent) {
        boolean permis = adherent == null ? estDeLEquipeAchats() : agitPour(adherent);
        if (!permis) {
            throw new AccesRefuse(
                    "Seul le service instructeur de l’adhérent, ou l’équipe achats, demande une"
                            + " adhésion pour lui.");
        }
    }

    /** Who follows the dossier for the adhérent: the caller, when they are of its service. */
    String referent(String adherent) {
        return agent.tient(Fonction.SERVICE_INSTRUCTEUR, adherent) ? agent.identifiant() : null;
    }

    String appelant() {
        return agent.identifiant();
    }
}
