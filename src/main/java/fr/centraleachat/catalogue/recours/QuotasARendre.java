package fr.centraleachat.catalogue.recours;

import fr.centraleachat.catalogue.consommation.RendreUnQuota;
import fr.centraleachat.common.Rythme;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the adhérents that have left had not drawn: given back on the day of their leaving. */
@Component
public class QuotasARendre {

    private final RecoursRepository recours;
    private final EcritureDeRecours ecriture;
    private final RendreUnQuota quotas;
    private final Clock horloge;

    QuotasARendre(
            RecoursRepository recours,
            EcritureDeRecours ecriture,
            RendreUnQuota quotas,
            Clock horloge) {
        this.recours = recours;
        this.ecriture = ecriture;
        this.quotas = quotas;
        this.horloge = horloge;
    }

    /** Several nodes may: the second finds nothing left to give back. */
    @Scheduled(fixedDelayString = Rythme.MINUTE)
    @Transactional
    public void rendre() {
        for (var r : recours.aRendre(LocalDate.now(horloge))) {
            quotas.rendre(
                    r.marche(),
                    r.periode(),
                    r.adherent(),
                    "depart-" + r.id(),
                    "Départ, recours " + r.numero());
            ecriture.rendre(r.id());
        }
    }
}
