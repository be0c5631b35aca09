package fr.centraleachat.delai.suivi;

import fr.centraleachat.common.AccesRefuse;
import fr.centraleachat.common.ActeDAdministration;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Introuvable;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Freezes another plan, with its reason; those before stay. */
@Service
public class ReviserLePlan {

    private final SuiviRepository suivis;
    private final FigerLesPlans plans;
    private final AgentCourant agent;
    private final Clock horloge;
    private final ApplicationEventPublisher evenements;

    ReviserLePlan(
            SuiviRepository suivis,
            FigerLesPlans plans,
            AgentCourant agent,
            Clock horloge,
            ApplicationEventPublisher evenements) {
        this.suivis = suivis;
        this.plans = plans;
        this.agent = agent;
        this.horloge = horloge;
        this.evenements = evenements;
    }

    public boolean estPermis() {
        return agent.tient(Fonction.EQUIPE_MARCHES) || agent.tient(Fonction.PILOTE);
    }

    /**
     * @param fins last day by code of phase, of those that are not over; the others keep theirs
     * @throws EtatIncompatible before the end of the montage, or once the procédure is over
     * @throws DonneesRefusees with every broken rule, each at its phase
     */
    @Transactional
    public void reviser(String numero, Map<String, LocalDate> fins, String motif) {
        if (!estPermis()) {
            throw new AccesRefuse("Le plan est révisé par l’équipe des marchés ou par un pilote.");
        }
        suivis.verrouiller(numero);
        var suivi =
                suivis.charger(numero)
                        .orElseThrow(
                                () ->
                                        new Introuvable(
                                                "La procédure « " + numero + " » n’existe pas."));
        exigerUnPlan(suivi);
        var plan = new PlanRevise(suivi, fins, LocalDate.now(horloge)).verifier(motif);
        plans.figer(suivi, plan, motif.strip());
        evenements.publishEvent(
                new ActeDAdministration(
                        numero, "Plan révisé, le " + (suivi.plan() + 1) + "e", motif));
    }

    private static void exigerUnPlan(SuiviDeProcedure suivi) {
        if (suivi.termineeLe() != null) {
            throw new EtatIncompatible("La procédure est terminée : son plan ne change plus.");
        }
        if (suivi.plan() == 0) {
            throw new EtatIncompatible(
                    "Le premier plan se fige à l’accord sur le montage : il n’y a rien à réviser"
                            + " avant.");
        }
    }
}
