package fr.centraleachat.passation.domain.analyse;

import fr.centraleachat.passation.domain.attribution.DecisionsDeLot;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The offers among which a lot may be awarded: classed, of operators who did not default. */
@Component
public class OffresEnLice {

    private final ResultatDeLAnalyse analyse;
    private final DecisionsDeLot decisions;

    public OffresEnLice(ResultatDeLAnalyse analyse, DecisionsDeLot decisions) {
        this.analyse = analyse;
        this.decisions = decisions;
    }

    /** By rank. */
    public List<OffreClassee> duLot(String numero, int lot) {
        var defaillants = decisions.defaillants(numero, lot);
        return analyse.classement(numero, lot).stream()
                .filter(o -> o.rang() != null && !defaillants.contains(o.operateur()))
                .sorted(Comparator.comparing(OffreClassee::rang))
                .toList();
    }

    public boolean estDefaillant(String numero, int lot, String operateur) {
        return decisions.defaillants(numero, lot).contains(operateur);
    }
}
