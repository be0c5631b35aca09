package fr.centraleachat.passation.domain.plis;

import fr.centraleachat.common.AccesRefuse;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;

/** Who registers a pli, and so what makes an earlier hour of reception believable. */
enum Deposant {
    CONNECTEUR(SourceDeReception.CONNECTEUR),
    AGENT(SourceDeReception.AGENT);

    private final SourceDeReception source;

    Deposant(SourceDeReception source) {
        this.source = source;
    }

    SourceDeReception source() {
        return source;
    }

    /**
     * @throws AccesRefuse when the caller may register no pli
     */
    static Deposant de(AgentCourant agent, String acheteur) {
        if (agent.tient(Fonction.CONNECTEUR, acheteur)) {
            return CONNECTEUR;
        }
        if (agent.tient(Fonction.EQUIPE_MARCHES, acheteur)) {
            return AGENT;
        }
        throw new AccesRefuse(
                "Les plis sont enregistrés par l’équipe marchés ou par le connecteur du profil"
                        + " d’acheteur.");
    }
}
