package fr.centraleachat.passation.web.incident;

import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.passation.domain.DroitsDesIncidents;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.defaillance.Defaillance;
import fr.centraleachat.passation.domain.defaillance.Defaillances;
import fr.centraleachat.passation.domain.demande.DemandeDInformation;
import fr.centraleachat.passation.domain.demande.DemandesDInformation;
import fr.centraleachat.passation.domain.interruption.MiseEnAttente;
import fr.centraleachat.passation.domain.interruption.MisesEnAttente;
import fr.centraleachat.passation.domain.refere.Suspension;
import fr.centraleachat.passation.domain.refere.Suspensions;
import fr.centraleachat.passation.domain.soustraitance.DemandeDeSousTraitance;
import fr.centraleachat.passation.domain.soustraitance.DemandesDeSousTraitance;
import fr.centraleachat.passation.web.ChoixDeLots;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What happened to a procédure at any time: référés, défaillances, demandes d’information. */
@Component
public class OngletIncidents {

    private final Suspensions suspensions;
    private final Defaillances defaillances;
    private final DemandesDInformation demandes;
    private final MisesEnAttente misesEnAttente;
    private final DemandesDeSousTraitance sousTraitances;
    private final ChoixDeLots lots;
    private final DroitsDesIncidents droits;

    OngletIncidents(
            Suspensions suspensions,
            Defaillances defaillances,
            DemandesDInformation demandes,
            MisesEnAttente misesEnAttente,
            DemandesDeSousTraitance sousTraitances,
            ChoixDeLots lots,
            DroitsDesIncidents droits) {
        this.suspensions = suspensions;
        this.defaillances = defaillances;
        this.demandes = demandes;
        this.misesEnAttente = misesEnAttente;
        this.sousTraitances = sousTraitances;
        this.lots = lots;
        this.droits = droits;
    }

    /**
     * @param droits what the caller may record
     */
    record Vue(
            List<Suspension> referes,
            List<Defaillance> defaillances,
            List<DemandeDInformation> demandes,
            List<MiseEnAttente> misesEnAttente,
            List<DemandeDeSousTraitance> sousTraitances,
            Set<DroitDIncident> droits) {

        public boolean peut(String droit) {
            return droits.contains(DroitDIncident.valueOf(droit));
        }
    }

    public Vue de(Procedure procedure) {
        var numero = procedure.numero();
        return new Vue(
                suspensions.deLaProcedure(numero),
                defaillances.deLaProcedure(numero),
                demandes.deLaProcedure(numero),
                misesEnAttente.deLaProcedure(numero),
                sousTraitances.deLaProcedure(numero),
                droitsSur(procedure));
    }

    private Set<DroitDIncident> droitsSur(Procedure procedure) {
        var siens = EnumSet.noneOf(DroitDIncident.class);
        if (procedure.termineeLe() == null) {
            siens.addAll(droitsSurCeQuiDure(procedure));
        }
        boolean notifiee = !lots.notifies(procedure.numero()).isEmpty();
        if (notifiee
                && droits.tient(procedure, Fonction.EQUIPE_MARCHES, Fonction.SERVICE_INSTRUCTEUR)) {
            siens.add(DroitDIncident.SOUS_TRAITANCE);
        }
        if (droits.tient(procedure, Fonction.SERVICE_INSTRUCTEUR, Fonction.ELU_REFERENT)) {
            siens.add(DroitDIncident.AGREMENT);
        }
        return siens;
    }

    private Set<DroitDIncident> droitsSurCeQuiDure(Procedure procedure) {
        var siens = EnumSet.noneOf(DroitDIncident.class);
        if (droits.tient(procedure, Fonction.EQUIPE_MARCHES)) {
            siens.addAll(
                    EnumSet.of(
                            DroitDIncident.INCIDENT,
                            DroitDIncident.DEMANDE,
                            DroitDIncident.ATTENTE));
        }
        if (droits.tient(procedure, Fonction.SERVICE_INSTRUCTEUR)) {
            siens.add(DroitDIncident.DEMANDE);
        }
        if (droits.tient(procedure, Fonction.PILOTE)) {
            siens.add(DroitDIncident.ATTENTE);
        }
        return siens;
    }

    /** Null when the procédure is not put aside. */
    public MiseEnAttente enAttente(String numero) {
        return misesEnAttente.enCours(numero).orElse(null);
    }

    /** What the juge holds now. */
    public List<Suspension> pendants(String numero) {
        return suspensions.pendantes(numero);
    }
}
