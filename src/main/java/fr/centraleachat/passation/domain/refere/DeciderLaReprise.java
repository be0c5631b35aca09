package fr.centraleachat.passation.domain.refere;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Formats;
import fr.centraleachat.common.Introuvable;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.passation.domain.DroitsDesIncidents;
import fr.centraleachat.passation.domain.FaitsRecus;
import fr.centraleachat.passation.domain.LotsChanges;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.workflow.Moteur;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The decision of the juge was notified: its référé forbids nothing any more. */
@Service
@Transactional
public class DeciderLaReprise {

    private static final String REPRISE_DECIDEE = "RepriseDecidee";

    private final Procedures procedures;
    private final SuspensionRepository suspensions;
    private final DecisionDuJuge decision;
    private final DroitsDesIncidents droits;
    private final FaitsRecus faits;
    private final ApplicationEventPublisher evenements;
    private final Moteur moteur;
    private final AgentCourant agent;
    private final Formats formats;
    private final Clock horloge;

    DeciderLaReprise(
            Procedures procedures,
            SuspensionRepository suspensions,
            DecisionDuJuge decision,
            DroitsDesIncidents droits,
            FaitsRecus faits,
            ApplicationEventPublisher evenements,
            Moteur moteur,
            AgentCourant agent,
            Formats formats,
            Clock horloge) {
        this.procedures = procedures;
        this.suspensions = suspensions;
        this.decision = decision;
        this.droits = droits;
        this.faits = faits;
        this.evenements = evenements;
        this.moteur = moteur;
        this.agent = agent;
        this.formats = formats;
        this.horloge = horloge;
    }

    /**
     * @throws Introuvable when the procédure has no such référé
     * @throws EtatIncompatible when its reprise is already recorded
     */
    public Suspension reprendre(String numero, UUID id, Reprise reprise) {
        droits.exigerLEquipeMarches(procedures.verrouiller(numero));
        var suspension = exiger(numero, id);
        if (!suspension.estPendante()) {
            throw new EtatIncompatible(
                    "La reprise après le référé "
                            + suspension.reference()
                            + " est déjà enregistrée par "
                            + suspension.reprisePar()
                            + ", au "
                            + formats.dateHeure(suspension.repriseLe())
                            + ".");
        }
        controler(suspension, reprise);
        suspension.reprendre(reprise, agent.identifiant());
        decision.rendue(suspension);
        evenements.publishEvent(new LotsChanges(numero));
        faits.annoncer(
                numero,
                suspension.lots(),
                "Référé " + suspension.reference() + " : décision du juge enregistrée",
                reprise.decision());
        if (moteur.attend(REPRISE_DECIDEE, numero, null)) {
            moteur.remettreAuSujet(REPRISE_DECIDEE, numero, id.toString(), Map.of());
        }
        return suspension;
    }

    /**
     * @throws Introuvable when the procédure has no such référé
     */
    @Transactional(readOnly = true)
    public Suspension exiger(String numero, UUID id) {
        procedures.exiger(numero);
        return suspensions
                .findByIdAndProcedure(id, numero)
                .orElseThrow(
                        () ->
                                new Introuvable(
                                        "La procédure "
                                                + numero
                                                + " n’a pas de référé sous cet identifiant."));
    }

    private void controler(Suspension suspension, Reprise reprise) {
        if (reprise.le().isAfter(horloge.instant())) {
            throw DonneesRefusees.champ(
                    "le", "Cette date est à venir : indiquez celle de la notification.");
        }
        if (reprise.le().isBefore(suspension.depuis())) {
            throw DonneesRefusees.champ(
                    "le",
                    "La décision ne précède pas le référé, déclaré depuis le "
                            + formats.dateHeure(suspension.depuis())
                            + ".",
                    "CJA L551-4");
        }
    }
}
