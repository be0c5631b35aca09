package fr.centraleachat.passation.domain.attribution;

import fr.centraleachat.passation.domain.EtatDeLot;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Lot;
import fr.centraleachat.passation.domain.LotsChanges;
import fr.centraleachat.passation.domain.Procedures;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What is decided on each lot, whoever decided; and what remains to be decided. */
@Component
public class DecisionsDeLot {

    private final Procedures procedures;
    private final Fiches fiches;
    private final ApplicationEventPublisher evenements;

    DecisionsDeLot(Procedures procedures, Fiches fiches, ApplicationEventPublisher evenements) {
        this.procedures = procedures;
        this.fiches = fiches;
        this.evenements = evenements;
    }

    /** Numbers of the lots without decision: those decided earlier or stopped stay out. */
    public List<Integer> aDecider(String numero) {
        return procedures.lots(numero).stream()
                .filter(l -> l.etat().estADecider())
                .map(Lot::numero)
                .toList();
    }

    /** The decisions in force that award a lot, by lot. */
    public List<DecisionPrise> attribuees(String numero) {
        return procedures.lots(numero).stream()
                .filter(l -> l.etat().estAttribue())
                .map(l -> fiches.exiger(numero, l.numero(), DecisionPrise.class))
                .toList();
    }

    /** Records them: each lot takes its état. What they say must have been checked. */
    public void prendre(
            String numero, List<DecisionDeLot> decisions, OrganeDeDecision organe, LocalDate le) {
        for (var decision : decisions) {
            procedures.lot(numero, decision.lot()).passer(decision.decision().etat());
            fiches.consigner(numero, decision.lot(), new DecisionPrise(decision, organe, le));
        }
        evenements.publishEvent(new LotsChanges(numero));
    }

    /**
     * The attributaire of the lot defaults: the lot is to be decided again, without it.
     *
     * @param defaillant SIRET
     */
    public void rouvrir(String numero, int lot, String defaillant) {
        procedures.lot(numero, lot).passer(EtatDeLot.EN_COURS);
        fiches.consigner(numero, lot, new LotRouvert(defaillant));
        evenements.publishEvent(new LotsChanges(numero));
    }

    /** The procédure goes back before the decision: the lot is to be decided again. */
    public void annuler(String numero, int lot) {
        procedures.lot(numero, lot).passer(EtatDeLot.EN_COURS);
        evenements.publishEvent(new LotsChanges(numero));
    }

    /** SIRET of those who defaulted on the lot: they are out (R2144-7). */
    public Set<String> defaillants(String numero, int lot) {
        return fiches.toutes(numero, LotRouvert.class).stream()
                .filter(f -> f.lot() == lot)
                .map(f -> f.contenu().defaillant())
                .collect(Collectors.toSet());
    }
}
