package fr.centraleachat.passation.domain.reparation;

import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.workflow.EcartDeVersion;
import fr.centraleachat.workflow.Reparations;
import fr.centraleachat.workflow.VersionDeployee;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The deployed versions of the passation, and what the latest would change for each procédure. */
@Service
@Transactional(readOnly = true)
public class VersionsDuProcessus {

    static final String PROCESSUS = "PassationMarchePublic";

    private final Reparations reparations;
    private final AgentCourant agent;

    VersionsDuProcessus(Reparations reparations, AgentCourant agent) {
        this.reparations = reparations;
        this.agent = agent;
    }

    /** The latest first. */
    public List<VersionDeployee> toutes() {
        agent.exiger(Fonction.ADMINISTRATEUR);
        return reparations.versions(PROCESSUS);
    }

    /** Of the procédures that follow that version now, by number. */
    public List<EcartDeVersion> ecarts(int version) {
        agent.exiger(Fonction.ADMINISTRATEUR);
        return reparations.ecarts(reparations.enCours(PROCESSUS, version));
    }
}
