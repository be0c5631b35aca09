package fr.centraleachat.delai.suivi;

import fr.centraleachat.delai.DatesLegales;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Raises the alerts that are due, every minute, each on one node only. */
@Component
public class LecteurDAlertes {

    private final AlerteRepository alertes;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    LecteurDAlertes(AlerteRepository alertes, ApplicationEventPublisher evenements, Clock horloge) {
        this.alertes = alertes;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /**
     * @return how many were raised
     */
    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT20S")
    @Transactional
    public int lire() {
        var maintenant = horloge.instant();
        var levees = alertes.lever(DatesLegales.jour(maintenant), maintenant);
        levees.forEach(evenements::publishEvent);
        return levees.size();
    }
}
