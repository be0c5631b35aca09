package fr.centraleachat.catalogue.web.recours;

import fr.centraleachat.catalogue.consommation.PeriodeEnVue;
import fr.centraleachat.catalogue.consommation.PeriodesDuMarche;
import fr.centraleachat.catalogue.consommation.Unite;
import fr.centraleachat.catalogue.recours.Recours;
import fr.centraleachat.common.Formats;
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
    private final Formats formats;
    private final Clock horloge;

    VolumesDeRecours(PeriodesDuMarche periodes, Formats formats, Clock horloge) {
        this.periodes = periodes;
        this.formats = formats;
        this.horloge = horloge;
    }

    /** « 30 000,00 € HT », « 12 »; the same words for what is absent. */
    @Transactional(readOnly = true)
    public String ecrire(Recours r, BigDecimal volume, String absent) {
        return volume == null ? absent : ecrire(unite(r.marche(), r.debut()), volume);
    }

    String ecrire(Unite unite, BigDecimal volume) {
        return unite == Unite.EUROS_HT ? formats.nombre(volume) + " € HT" : unite.ecrire(volume);
    }

    Optional<PeriodeEnVue> periode(Recours r) {
        var aujourdHui = LocalDate.now(horloge);
        return periodes.du(r.marche(), r.debut().isAfter(aujourdHui) ? r.debut() : aujourdHui);
    }

    private Unite unite(String marche, LocalDate debut) {
        return periodes.du(marche, debut).map(PeriodeEnVue::unite).orElse(Unite.EUROS_HT);
    }
}
