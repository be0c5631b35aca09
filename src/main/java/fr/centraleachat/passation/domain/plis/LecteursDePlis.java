package fr.centraleachat.passation.domain.plis;

import fr.centraleachat.common.AccesRefuse;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import org.springframework.stereotype.Component;

/**
 * Who may know the candidates and read the offers: the teams of the DCPM and the service that
 * analyses, not the other bénéficiaires (L2132-1).
 */
@Component
class LecteursDePlis {

    private final AgentCourant agent;

    LecteursDePlis(AgentCourant agent) {
        this.agent = agent;
    }

    boolean accepte(Consultation consultation) {
        return agent.tient(Fonction.EQUIPE_MARCHES, consultation.acheteur())
                || agent.tient(Fonction.EQUIPE_ACHATS, consultation.acheteur())
                || agent.tient(
                        Fonction.SERVICE_INSTRUCTEUR,
                        consultation.adherentInstructeur(),
                        consultation.serviceInstructeur());
    }

    boolean peutEnregistrer(Consultation consultation) {
        return agent.tient(Fonction.EQUIPE_MARCHES, consultation.acheteur());
    }

    void exiger(Consultation consultation) {
        if (!accepte(consultation)) {
            throw new AccesRefuse(
                    "Les candidatures et les offres sont confidentielles (L2132-1) : elles sont"
                            + " lues par l’équipe marchés, l’équipe achats et le service"
                            + " instructeur.");
        }
    }

    void exigerLeRecepisse(Pli pli, Consultation consultation) {
        if (pli.enregistrePar().equals(agent.identifiant())) {
            return;
        }
        exiger(consultation);
        if (pli.etat() != EtatDePli.OUVERT) {
            throw new EtatIncompatible(
                    "Ce pli n’est pas ouvert : seul l’agent qui l’a enregistré relit son"
                            + " récépissé, qui nomme ses fichiers.",
                    "R2132-9");
        }
    }
}
