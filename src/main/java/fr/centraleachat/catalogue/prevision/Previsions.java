package fr.centraleachat.catalogue.prevision;

import fr.centraleachat.delai.DelaisDePassation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The forecast of a marché: exhaustion, of each quota too, and the date by which to relaunch. */
@Service
@Transactional(readOnly = true)
public class Previsions {

    private final MarchesAPrevoir marches;
    private final Tirages tirages;
    private final QuotasAPrevoir quotas;
    private final LireLesReglages reglages;
    private final DelaisDePassation delais;
    private final Clock horloge;

    Previsions(
            MarchesAPrevoir marches,
            Tirages tirages,
            QuotasAPrevoir quotas,
            LireLesReglages reglages,
            DelaisDePassation delais,
            Clock horloge) {
        this.marches = marches;
        this.tirages = tirages;
        this.quotas = quotas;
        this.reglages = reglages;
        this.delais = delais;
        this.horloge = horloge;
    }

    /**
     * @throws fr.centraleachat.common.Introuvable when no marché has that reference
     */
    public Prevision de(String reference) {
        var jour = LocalDate.now(horloge);
        var marche = marches.un(reference, jour);
        var mesure = reglages.le(jour);
        var siens =
                tirages.depuis(jour.minusDays(mesure.jours()), List.of(reference))
                        .getOrDefault(reference, List.of());
        return new CalculDePrevision(mesure, jour)
                .prevoir(
                        marche,
                        siens,
                        marche.periode() == null ? List.of() : quotas.de(marche.periode()),
                        delais.de(marche.type(), jour));
    }
}
