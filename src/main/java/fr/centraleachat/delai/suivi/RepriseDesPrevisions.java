package fr.centraleachat.delai.suivi;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forecasts anew, a few at a time, the procédures whose forecast is older than the common choice,
 * or that never had one: each on one node only.
 */
@Component
public class RepriseDesPrevisions {

    private static final int PAR_FOIS = 500;

    private final PrevisionRepository previsions;
    private final TenueDesPrevisions tenue;

    RepriseDesPrevisions(PrevisionRepository previsions, TenueDesPrevisions tenue) {
        this.previsions = previsions;
        this.tenue = tenue;
    }

    /**
     * @return how many were forecast anew
     */
    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT40S")
    @Transactional
    public int reprendre() {
        var numeros = previsions.aReprendre(PAR_FOIS);
        numeros.forEach(tenue::refaire);
        return numeros.size();
    }
}
