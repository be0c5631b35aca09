package fr.centraleachat.catalogue.alerte;

import fr.centraleachat.common.Rythme;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Raises the alerts that a date makes due: a reconduction to decide, a marché to relaunch. Each is
 * one row: a second node that sees it at the same time raises nothing.
 */
@Component
public class EcheancesDesMarches {

    private final Alertes alertes;
    private final ReconductionsADecider reconductions;
    private final MarchesQuiFinissent marches;

    EcheancesDesMarches(
            Alertes alertes, ReconductionsADecider reconductions, MarchesQuiFinissent marches) {
        this.alertes = alertes;
        this.reconductions = reconductions;
        this.marches = marches;
    }

    @Scheduled(fixedDelayString = Rythme.DIX_MINUTES, initialDelayString = "PT65S")
    @Transactional
    public void lire() {
        reconductions.dues().forEach(alertes::lever);
        marches.dus().forEach(alertes::lever);
    }
}
