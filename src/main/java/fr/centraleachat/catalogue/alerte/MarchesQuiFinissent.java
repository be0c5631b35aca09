package fr.centraleachat.catalogue.alerte;

import fr.centraleachat.catalogue.prevision.MarcheARelancer;
import fr.centraleachat.catalogue.prevision.Relances;
import fr.centraleachat.common.Formats;
import fr.centraleachat.reglementation.Parametres;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The marchés of ours whose date of relaunch comes: once for each end. */
@Component
class MarchesQuiFinissent {

    private final Relances relances;
    private final AlerteDeMarcheRepository alertes;
    private final Parametres parametres;
    private final Formats formats;
    private final Clock horloge;

    MarchesQuiFinissent(
            Relances relances,
            AlerteDeMarcheRepository alertes,
            Parametres parametres,
            Formats formats,
            Clock horloge) {
        this.relances = relances;
        this.alertes = alertes;
        this.parametres = parametres;
        this.formats = formats;
        this.horloge = horloge;
    }

    List<NouvelleAlerte> dus() {
        var jour = LocalDate.now(horloge);
        var avant = jour.plusDays(parametres.entier("ALERTE_RELANCE_JOURS", jour));
        var connues = alertes.connues(GenreDAlerte.RELANCE);
        return relances.toutes().stream()
                .filter(m -> !m.relance().le().isAfter(avant))
                .map(this::alerte)
                .filter(a -> !connues.contains(a.marche() + " " + a.objet()))
                .toList();
    }

    private NouvelleAlerte alerte(MarcheARelancer m) {
        var relance = m.relance();
        return new NouvelleAlerte(
                m.reference(),
                GenreDAlerte.RELANCE,
                "fin " + m.prevision().fin(),
                null,
                "Ce marché %s : sa relance commence au plus tard le %s."
                        .formatted(
                                relance.parEpuisement()
                                        ? "sera épuisé vers le " + formats.date(relance.terme())
                                        : "finit le " + formats.date(relance.terme().minusDays(1)),
                                formats.date(relance.le())),
                null,
                relance.le(),
                Set.of());
    }
}
