package fr.centraleachat.common;

import java.time.Duration;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Hands again, every minute, the events that a listener has not finished with: it failed, or the
 * application was stopped. What is younger may still be in progress.
 */
@Component
class RepriseDesEvenements {

    private static final Duration EN_COURS = Duration.ofMinutes(2);

    private final IncompleteEventPublications publications;
    private final CoursDuTemps cours;

    RepriseDesEvenements(IncompleteEventPublications publications, CoursDuTemps cours) {
        this.publications = publications;
        this.cours = cours;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT30S")
    void reprendre() {
        publications.resubmitIncompletePublicationsOlderThan(cours.pendant(EN_COURS));
    }
}
