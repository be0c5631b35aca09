package fr.centraleachat.passation.web.incident;

import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.passation.domain.DroitsDesIncidents;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.defaillance.Defaillance;
import fr.centraleachat.passation.domain.defaillance.Defaillances;
import fr.centraleachat.passation.domain.demande.DemandeDInformation;
import fr.centraleachat.passation.domain.demande.DemandesDInformation;
import fr.centraleachat.passation.domain.refere.Suspension;
import fr.centraleachat.passation.domain.refere.Suspensions;
import java.util.List;
import org.springframework.stereotype.Component;

/** What happened to a procédure at any time: référés, défaillances, demandes d’information. */
@Component
public class OngletIncidents {

    private final Suspensions suspensions;
    private final Defaillances defaillances;
    private final DemandesDInformation demandes;
    private final DroitsDesIncidents droits;

    OngletIncidents(
            Suspensions suspensions,
            Defaillances defaillances,
            DemandesDInformation demandes,
            DroitsDesIncidents droits) {
        this.suspensions = suspensions;
        this.defaillances = defaillances;
        this.demandes = demandes;
        this.droits = droits;
    }

    /**
     * @param declarable whether the caller may record a référé or a défaillance
     * @param demandable whether the caller may record a demande d’information
     */
    record Vue(
            List<Suspension> referes,
            List<Defaillance> defaillances,
            List<DemandeDInformation> demandes,
            boolean declarable,
            boolean demandable) {}

    public Vue de(Procedure procedure) {
        var numero = procedure.numero();
        boolean ouverte = procedure.termineeLe() == null;
        return new Vue(
                suspensions.deLaProcedure(numero),
                defaillances.deLaProcedure(numero),
                demandes.deLaProcedure(numero),
                ouverte && droits.tient(procedure, Fonction.EQUIPE_MARCHES),
                ouverte
                        && droits.tient(
                                procedure, Fonction.EQUIPE_MARCHES, Fonction.SERVICE_INSTRUCTEUR));
    }

    /** What the juge holds now. */
    public List<Suspension> pendants(String numero) {
        return suspensions.pendantes(numero);
    }
}
