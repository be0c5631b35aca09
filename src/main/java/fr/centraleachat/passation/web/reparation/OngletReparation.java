package fr.centraleachat.passation.web.reparation;

import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.passation.domain.Fiches.Signee;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.reparation.HistoireDesReparations;
import fr.centraleachat.passation.domain.reparation.Reparation;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The administrators' acts on a procédure, for its page: {@code @ongletReparation.pour(numero)} is
 * the argument of the fragment of {@code passation/reparations}.
 */
@Component("ongletReparation")
public class OngletReparation {

    private final Procedures procedures;
    private final HistoireDesReparations histoire;
    private final AgentCourant agent;

    OngletReparation(Procedures procedures, HistoireDesReparations histoire, AgentCourant agent) {
        this.procedures = procedures;
        this.histoire = histoire;
        this.agent = agent;
    }

    /**
     * @param administrable the caller may act on a procédure that runs
     */
    public record Vue(String numero, List<Signee<Reparation>> actes, boolean administrable) {

        /** There is something to show. */
        public boolean estVisible() {
            return administrable || !actes.isEmpty();
        }
    }

    @Transactional(readOnly = true)
    public Vue pour(String numero) {
        var procedure = procedures.exiger(numero);
        var enCours = procedure.termineeLe() == null && procedure.cours().estEnCours();
        return new Vue(
                numero, histoire.toutes(numero), enCours && agent.tient(Fonction.ADMINISTRATEUR));
    }
}
