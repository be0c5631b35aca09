package fr.centraleachat.catalogue.recours;

import fr.centraleachat.catalogue.consommation.PeriodeEnVue;
import fr.centraleachat.catalogue.consommation.PeriodesDuMarche;
import fr.centraleachat.catalogue.consommation.Unite;
import fr.centraleachat.catalogue.consommation.Volumes;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Volumes of a recours, with the unit of its marché. */
@Component
public class VolumesDeRecours {

    private final PeriodesDuMarche periodes;
    private final Volumes volumes;
    private final Clock horloge;

    VolumesDeRecours(PeriodesDuMarche periodes, Volumes volumes, Clock horloge) {
        this.periodes = periodes;
        this.volumes = volumes;
        this.horloge = horloge;
    }

    /** « 30 000,00 € HT », « 12 »; the same words for what is absent. */
    @Transactional(readOnly = true)
    public String ecrire(Recours r, BigDecimal volume, String absent) {
        return volume == null ? absent : volumes.dire(unite(r.marche(), r.debut()), volume);
    }

    /** What is left to attribute. */
    public String dire(PeriodeEnVue periode) {
        return volumes.dire(periode.unite(), periode.aRepartir());
    }

    /** Without the zeros that the base keeps: « 300,000 » would be read as thousands. */
    public static BigDecimal aSaisir(BigDecimal volume) {
        return volume == null ? null : new BigDecimal(volume.stripTrailingZeros().toPlainString());
    }

    public Optional<PeriodeEnVue> periode(Recours r) {
        var aujourdHui = LocalDate.now(horloge);
        return periodes.du(r.marche(), r.debut().isAfter(aujourdHui) ? r.debut() : aujourdHui);
    }

    private Unite unite(String marche, LocalDate debut) {
        return periodes.du(marche, debut).map(PeriodeEnVue::unite).orElse(Unite.EUROS_HT);
    }
}
