package fr.centraleachat.delai.suivi;

import fr.centraleachat.common.Rythme;
import fr.centraleachat.delai.DatesLegales;
import fr.centraleachat.delai.EcheanceAtteinte;
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
    @Scheduled(fixedDelayString = Rythme.MINUTE, initialDelayString = "PT20S")
    @Transactional
    public int lire() {
        var maintenant = horloge.instant();
        var jour = DatesLegales.jour(maintenant);
        var levees = alertes.lever(jour, maintenant);
        levees.forEach(evenements::publishEvent);
        levees.stream()
                .filter(a -> !a.limite().isAfter(jour))
                .map(a -> new EcheanceAtteinte(a.numero(), a.genre(), a.objet(), a.limite()))
                .forEach(evenements::publishEvent);
        return levees.size();
    }
}
