package fr.centraleachat.passation.domain;

import fr.centraleachat.common.AccesRefuse;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who may record what happens to a procédure at any time, and until when. */
@Component
public class DroitsDesIncidents {

    private final AgentCourant agent;

    DroitsDesIncidents(AgentCourant agent) {
        this.agent = agent;
    }

    /** A référé, a défaillance, an arrêt: acts of the équipe marchés alone. */
    public void exigerLEquipeMarches(Procedure procedure) {
        exiger(procedure, Fonction.EQUIPE_MARCHES);
    }

    /**
     * @throws AccesRefuse to whom holds none of these fonctions for the acheteur
     * @throws EtatIncompatible once the procédure is over
     */
    public void exiger(Procedure procedure, Fonction... fonctions) {
        if (!tient(procedure, fonctions)) {
            throw new AccesRefuse(
                    "Cet acte revient à : "
                            + Arrays.stream(fonctions)
                                    .map(Fonction::libelle)
                                    .collect(Collectors.joining(", "))
                            + ". Vous ne tenez pas cette fonction.");
        }
        if (procedure.termineeLe() != null) {
            throw new EtatIncompatible(
                    "La procédure " + procedure.numero() + " est terminée : rien ne s’y ajoute.");
        }
    }

    /** For the service instructeur, that of the file; for the others, those of the acheteur. */
    public boolean tient(Procedure procedure, Fonction... fonctions) {
        var i = procedure.intervenants();
        return Arrays.stream(fonctions)
                .anyMatch(
                        f ->
                                f == Fonction.SERVICE_INSTRUCTEUR
                                        ? agent.tient(
                                                f, i.adherentInstructeur(), i.serviceInstructeur())
                                        : agent.tient(f, i.acheteur()));
    }
}
