package fr.centraleachat.passation.domain;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The offers among which a lot may be awarded: classed, of operators who did not default. */
@Component
class OffresEnLice {

    private final ResultatDeLAnalyse analyse;
    private final DecisionsDeLot decisions;

    OffresEnLice(ResultatDeLAnalyse analyse, DecisionsDeLot decisions) {
        this.analyse = analyse;
        this.decisions = decisions;
    }

    /** By rank. */
    List<OffreClassee> duLot(String numero, int lot) {
        var defaillants = decisions.defaillants(numero, lot);
        return analyse.classement(numero, lot).stream()
                .filter(o -> o.rang() != null && !defaillants.contains(o.operateur()))
                .sorted(Comparator.comparing(OffreClassee::rang))
                .toList();
    }

    boolean estDefaillant(String numero, int lot, String operateur) {
        return decisions.defaillants(numero, lot).contains(operateur);
    }
}
