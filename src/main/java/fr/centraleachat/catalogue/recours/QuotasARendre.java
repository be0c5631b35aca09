package fr.centraleachat.catalogue.recours;

import fr.centraleachat.catalogue.consommation.CleReservee;
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

    @Scheduled(fixedDelayString = Rythme.MINUTE)
    @Transactional
    public void rendre() {
        recours.aRendre(LocalDate.now(horloge)).forEach(r -> rendre(r.numero()));
    }

    /** Its row is held first: of two nodes, the second finds it done. Nothing before its end. */
    @Transactional
    public void rendre(String numero) {
        recours.verrouiller(numero).filter(this::estDu).ifPresent(this::passer);
    }

    private boolean estDu(Recours r) {
        return r.fin() != null
                && !r.fin().isAfter(LocalDate.now(horloge))
                && r.periode() != null
                && r.quotaRenduLe() == null;
    }

    private void passer(Recours r) {
        quotas.rendre(
                r.marche(),
                r.periode(),
                r.adherent(),
                CleReservee.de("depart", r.id()),
                "Départ, recours " + r.numero());
        ecriture.rendre(r.id());
    }
}
