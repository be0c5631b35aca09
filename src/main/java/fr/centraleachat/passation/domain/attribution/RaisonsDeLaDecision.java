package fr.centraleachat.passation.domain.attribution;

import fr.centraleachat.passation.domain.Fiches;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Why a lot is not awarded, when it was decided on the offers (ANA-9). */
@Component
public class RaisonsDeLaDecision {

    private final Fiches fiches;

    RaisonsDeLaDecision(Fiches fiches) {
        this.fiches = fiches;
    }

    public Optional<String> duLot(String numero, int lot) {
        return fiches.derniere(numero, lot, DecisionPrise.class).map(d -> d.decision().motif());
    }
}
