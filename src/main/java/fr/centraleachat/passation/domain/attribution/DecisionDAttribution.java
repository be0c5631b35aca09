package fr.centraleachat.passation.domain.attribution;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.analyse.ValidationsDuRao;
import fr.centraleachat.passation.domain.arret.LotSansSuivant;
import fr.centraleachat.passation.domain.attribution.Attribution.Conclusion;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/** Phase 11: the élu référent decides lot by lot, or sends the file back to the analysis. */
@Service
public class DecisionDAttribution {

    private final Procedures procedures;
    private final Fiches fiches;
    private final DecisionsDeLot decisions;
    private final ControleDesDecisions controle;
    private final CompetenceDeLaCao cao;
    private final LotSansSuivant sansSuivant;
    private final ValidationsDuRao validations;
    private final Clock horloge;

    DecisionDAttribution(
            Procedures procedures,
            Fiches fiches,
            DecisionsDeLot decisions,
            ControleDesDecisions controle,
            CompetenceDeLaCao cao,
            LotSansSuivant sansSuivant,
            ValidationsDuRao validations,
            Clock horloge) {
        this.procedures = procedures;
        this.fiches = fiches;
        this.decisions = decisions;
        this.controle = controle;
        this.cao = cao;
        this.sansSuivant = sansSuivant;
        this.validations = validations;
        this.horloge = horloge;
    }

    /**
     * @throws EtatIncompatible when the choice is the commission's, or every lot is decided
     */
    public void attribuer(String numero, Attribution attribution) {
        var procedure = procedures.verrouiller(numero);
        cao.exigerQueLEluDecide(procedure);
        var lots = decisions.aDecider(numero);
        if (lots.isEmpty()) {
            throw new EtatIncompatible("Tous les lots sont déjà décidés : rechargez la page.");
        }
        decider(numero, lots, attribution);
        fiches.consigner(numero, attribution);
    }

    /**
     * After a défaillance, the next one on the lot that was opened again, and on it alone.
     *
     * @throws EtatIncompatible when the choice is the commission's, or the lot is decided
     */
    public void choisirLeSuivant(String numero, int lot, Attribution attribution) {
        var procedure = procedures.verrouiller(numero);
        cao.exigerQueLEluDecide(procedure);
        if (!procedures.lot(numero, lot).etat().estADecider()) {
            throw new EtatIncompatible("Le lot " + lot + " est déjà décidé : rechargez la page.");
        }
        decider(numero, List.of(lot), attribution);
        fiches.consigner(numero, lot, attribution);
        sansSuivant.informer(numero, lot);
    }

    private void decider(String numero, List<Integer> lots, Attribution attribution) {
        if (attribution.conclusion() != Conclusion.DECISION) {
            return;
        }
        validations.exiger(numero);
        if (attribution.dateDecision().isAfter(LocalDate.now(horloge))) {
            throw DonneesRefusees.champ(
                    "dateDecision", "La décision est à venir : indiquez sa date réelle.");
        }
        DonneesRefusees.siErreurs(controle.fautes(numero, lots, attribution.decisions()));
        decisions.prendre(
                numero,
                attribution.decisions(),
                OrganeDeDecision.ELU_REFERENT,
                attribution.dateDecision());
    }
}
