package fr.centraleachat.delai.suivi;

import fr.centraleachat.common.Rythme;
import fr.centraleachat.delai.DatesLegales;
import fr.centraleachat.delai.LimitesAtteintes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Raises the alerts that are due, every minute, each on one node only. */
@Component
public class LecteurDAlertes {

    private final AlerteRepository alertes;
    private final ApplicationEventPublisher evenements;
    private final LimiteRepository limites;
    private final Escalade escalade;
    private final Clock horloge;

    LecteurDAlertes(
            AlerteRepository alertes,
            LimiteRepository limites,
            Escalade escalade,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.alertes = alertes;
        this.limites = limites;
        this.escalade = escalade;
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
        annoncerLesLimites(jour, maintenant);
        escalade.monter(jour, maintenant);
        return levees.size();
    }

    private void annoncerLesLimites(LocalDate jour, Instant le) {
        var atteintes = limites.atteindre(jour, le);
        atteintes.forEach(a -> evenements.publishEvent(a.echeance()));
        if (!atteintes.isEmpty()) {
            var alertes = atteintes.stream().map(LimiteAtteinte::alerte).toList();
            evenements.publishEvent(new LimitesAtteintes(alertes, le));
        }
    }
}
