package fr.centraleachat.delai.statistique;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Brings the figures up to date, on one node at a time. An act only announces that a procédure
 * changed; what it changed is computed here, from the clocks alone, so that counting twice changes
 * nothing.
 */
@Component
public class CompterLesDurees {

    private final LotDeDurees lot;

    CompterLesDurees(LotDeDurees lot) {
        this.lot = lot;
    }

    /**
     * @return how many procédures were counted again
     */
    @Scheduled(fixedDelayString = "PT15S", initialDelayString = "PT30S")
    public int compter() {
        int total = 0;
        for (int compte = lot.compter(); compte > 0; compte = lot.compter()) {
            total += compte;
        }
        return total;
    }
}
