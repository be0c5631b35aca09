package fr.centraleachat.catalogue.recours;

import fr.centraleachat.catalogue.consommation.PeriodeEnVue;
import fr.centraleachat.catalogue.consommation.PeriodesDuMarche;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.EtatIncompatible;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The period on which the quota of a recours is written: that of its entry, or of today if later.
 */
@Component
class PlaceDuQuota {

    private final PeriodesDuMarche periodes;
    private final Clock horloge;

    PlaceDuQuota(PeriodesDuMarche periodes, Clock horloge) {
        this.periodes = periodes;
        this.horloge = horloge;
    }

    /**
     * @throws EtatIncompatible when the marché does not run then
     */
    PeriodeEnVue periode(Recours r, LocalDate debut) {
        var aujourdHui = LocalDate.now(horloge);
        return periodes.du(r.marche(), debut.isAfter(aujourdHui) ? debut : aujourdHui)
                .orElseThrow(
                        () ->
                                new EtatIncompatible(
                                        "Ce marché n’a pas de période en cours à la date d’entrée."));
    }

    /** Of a quota that may be written there, said beside the field « quota ». */
    Optional<Erreur> faute(Recours r, LocalDate debut, BigDecimal quota) {
        return new ControleDeDemande(LocalDate.now(horloge))
                .volumes(null, quota, periode(r, debut)).stream()
                        .map(e -> new Erreur("quota", e.message(), e.regle()))
                        .findFirst();
    }
}
