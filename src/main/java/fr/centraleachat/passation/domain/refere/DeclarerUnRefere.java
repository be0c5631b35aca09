package fr.centraleachat.passation.domain.refere;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Formats;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.passation.domain.DroitsDesIncidents;
import fr.centraleachat.passation.domain.EtatDeLot;
import fr.centraleachat.passation.domain.FaitsRecus;
import fr.centraleachat.passation.domain.Lot;
import fr.centraleachat.passation.domain.LotsChanges;
import fr.centraleachat.passation.domain.MessageDuDehors;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.Remises;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tribunal was seized: the lots concerned are neither signed nor notified. */
@Service
@Transactional
public class DeclarerUnRefere {

    private static final String SUSPENSION_DECLAREE = "SuspensionDeclaree";

    private final Procedures procedures;
    private final SuspensionRepository suspensions;
    private final DroitsDesIncidents droits;
    private final Remises remises;
    private final FaitsRecus faits;
    private final DecisionDuJuge decision;
    private final ApplicationEventPublisher evenements;
    private final AgentCourant agent;
    private final Formats formats;
    private final Clock horloge;

    DeclarerUnRefere(
            Procedures procedures,
            SuspensionRepository suspensions,
            DroitsDesIncidents droits,
            Remises remises,
            FaitsRecus faits,
            DecisionDuJuge decision,
            ApplicationEventPublisher evenements,
            AgentCourant agent,
            Formats formats,
            Clock horloge) {
        this.procedures = procedures;
        this.suspensions = suspensions;
        this.droits = droits;
        this.remises = remises;
        this.faits = faits;
        this.decision = decision;
        this.evenements = evenements;
        this.agent = agent;
        this.formats = formats;
        this.horloge = horloge;
    }

    /**
     * @return identity of the suspension: what its reprise cites
     */
    public UUID declarer(String numero, Refere refere) {
        droits.exigerLEquipeMarches(procedures.verrouiller(numero));
        var lots = procedures.lots(numero);
        DonneesRefusees.siErreurs(fautes(refere, lots));
        exigerUnLotNonNotifie(refere, lots);
        suspensions
                .findByProcedureAndReference(numero, refere.reference().strip())
                .ifPresent(this::refuserLeSecond);
        var suspension = new Suspension(numero, refere, agent.identifiant(), horloge.instant());
        var id = suspensions.saveAndFlush(suspension).id();
        faits.annoncer(
                numero,
                suspension.lots(),
                "Référé " + suspension.reference() + " déclaré",
                refere.motif());
        decision.attendre(suspension);
        evenements.publishEvent(new LotsChanges(numero));
        remises.remettreOuGarder(
                MessageDuDehors.auSujet(SUSPENSION_DECLAREE, numero, id.toString()));
        return id;
    }

    private List<Erreur> fautes(Refere refere, List<Lot> lots) {
        var fautes = new ArrayList<Erreur>();
        if (refere.depuis().isAfter(horloge.instant())) {
            fautes.add(
                    Erreur.de("depuis", "Cette date est à venir : indiquez celle de la saisine."));
        }
        var cites = refere.lots() == null ? List.<Integer>of() : refere.lots();
        for (int i = 0; i < cites.size(); i++) {
            int cite = cites.get(i);
            if (lots.stream().noneMatch(l -> l.numero() == cite)) {
                fautes.add(Erreur.de("lots[" + i + "]", "Le lot " + cite + " n’existe pas."));
            }
        }
        return fautes;
    }

    /** A marché that took effect is beyond a référé précontractuel. */
    private static void exigerUnLotNonNotifie(Refere refere, List<Lot> lots) {
        boolean tousNotifies =
                lots.stream()
                        .filter(l -> refere.vise(l.numero()))
                        .allMatch(l -> l.etat() == EtatDeLot.NOTIFIE);
        if (tousNotifies) {
            throw new EtatIncompatible(
                    "Les marchés concernés sont signés et notifiés : un référé ne suspend plus leur"
                            + " signature.",
                    "CJA L551-1");
        }
    }

    private void refuserLeSecond(Suspension premiere) {
        throw new EtatIncompatible(
                "Le référé "
                        + premiere.reference()
                        + " est déjà enregistré par "
                        + premiere.declareePar()
                        + " le "
                        + formats.dateHeure(premiere.declareeLe())
                        + ".");
    }
}
