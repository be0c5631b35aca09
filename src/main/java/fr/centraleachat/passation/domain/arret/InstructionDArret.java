package fr.centraleachat.passation.domain.arret;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Procedures;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** An arrêt is proposed by the équipe marchés, then decided by the élu référent (ACH-11). */
@Service
public class InstructionDArret {

    private final Procedures procedures;
    private final Arrets arrets;
    private final ArretDesLots arretDesLots;
    private final Fiches fiches;
    private final AgentCourant agent;
    private final Clock horloge;

    InstructionDArret(
            Procedures procedures,
            Arrets arrets,
            ArretDesLots arretDesLots,
            Fiches fiches,
            AgentCourant agent,
            Clock horloge) {
        this.procedures = procedures;
        this.arrets = arrets;
        this.arretDesLots = arretDesLots;
        this.fiches = fiches;
        this.agent = agent;
        this.horloge = horloge;
    }

    public void proposer(String numero, PropositionDArret proposition) {
        procedures.verrouiller(numero);
        var arret = arrets.exigerOuvert(numero);
        DonneesRefusees.siErreurs(GardesDeLaProposition.fautes(arret, proposition));
        new GardesDArret(procedures.lots(numero)).examiner(proposition.lotsVises());
        arret.proposer(proposition);
        fiches.consigner(numero, proposition);
    }

    /**
     * The decision of the élu. Of all the lots that are left, it is of the whole procédure.
     *
     * @throws fr.centraleachat.common.EtatIncompatible when a lot was signed meanwhile
     */
    public void decider(String numero, DecisionDArret decision) {
        procedures.verrouiller(numero);
        var arret = arrets.exigerOuvert(numero);
        DonneesRefusees.siErreurs(fautes(arret, decision));
        if (decision.decision() == DecisionDArret.Decision.REFUS) {
            repondre(arret, EtatDArret.REFUSE, decision);
        } else {
            arreter(arret, decision);
        }
        fiches.consigner(numero, decision);
    }

    private void arreter(Arret arret, DecisionDArret decision) {
        var gardes = new GardesDArret(procedures.lots(arret.procedure()));
        gardes.examiner(arret.lots());
        if (gardes.sontLesDerniers(arret.lots())) {
            arret.etendreATout();
        }
        repondre(arret, EtatDArret.DECIDE, decision);
        arretDesLots.arreter(arret);
    }

    private void repondre(Arret arret, EtatDArret reponse, DecisionDArret decision) {
        arret.repondre(reponse, decision.motifDecision(), agent.identifiant(), horloge.instant());
    }

    private List<Erreur> fautes(Arret arret, DecisionDArret decision) {
        var erreurs = new ArrayList<Erreur>();
        if (arret.estSansPli() && decision.decision() == DecisionDArret.Decision.REFUS) {
            erreurs.add(
                    new Erreur(
                            "decision",
                            "Aucun pli n’a été reçu : la procédure ne peut que s’arrêter.",
                            "R2185-1"));
        }
        if (decision.dateDecision().isAfter(LocalDate.now(horloge))) {
            erreurs.add(
                    Erreur.de(
                            "dateDecision", "La décision est à venir : indiquez sa date réelle."));
        }
        return erreurs;
    }
}
