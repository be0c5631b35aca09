package fr.centraleachat.catalogue.prevision;

import fr.centraleachat.delai.DatesLegales;
import fr.centraleachat.delai.DelaiDePassation;
import fr.centraleachat.delai.DelaisDePassation;
import fr.centraleachat.reglementation.Parametres;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The marchés which end or exhaust within the horizon of the organisation: twelve months. */
@Service("relancesDeMarches")
@Transactional(readOnly = true)
public class Relances {

    private final MarchesAPrevoir marches;
    private final Tirages tirages;
    private final LireLesReglages reglages;
    private final DelaisDePassation delais;
    private final Parametres parametres;
    private final Clock horloge;

    Relances(
            MarchesAPrevoir marches,
            Tirages tirages,
            LireLesReglages reglages,
            DelaisDePassation delais,
            Parametres parametres,
            Clock horloge) {
        this.marches = marches;
        this.tirages = tirages;
        this.reglages = reglages;
        this.delais = delais;
        this.parametres = parametres;
        this.horloge = horloge;
    }

    /** By date of relaunch, the late ones first. */
    public List<MarcheARelancer> toutes() {
        var jour = LocalDate.now(horloge);
        var horizon = DatesLegales.mois(jour, parametres.entier("RELANCE_HORIZON_MOIS", jour));
        var candidats = marches.quiFinissent(jour, horizon);
        var mesure = reglages.le(jour);
        var avecPeriode =
                candidats.stream()
                        .filter(m -> m.periode() != null)
                        .map(MarcheAPrevoir::reference)
                        .toList();
        var tires = tirages.depuis(jour.minusDays(mesure.jours()), avecPeriode);
        var calcul = new CalculDePrevision(mesure, jour);
        Map<String, DelaiDePassation> parType = new HashMap<>();
        return candidats.stream()
                .map(
                        m ->
                                relance(
                                        m,
                                        calcul,
                                        tires.getOrDefault(m.reference(), List.of()),
                                        parType.computeIfAbsent(
                                                m.type(), type -> delais.de(type, jour))))
                .filter(m -> m.relance() != null && !m.relance().terme().isAfter(horizon))
                .sorted(
                        Comparator.comparing((MarcheARelancer m) -> m.relance().le())
                                .thenComparing(MarcheARelancer::reference))
                .toList();
    }

    private static MarcheARelancer relance(
            MarcheAPrevoir m,
            CalculDePrevision calcul,
            List<Tirage> tirages,
            DelaiDePassation delai) {
        return new MarcheARelancer(
                m.reference(),
                m.objet(),
                m.famille(),
                m.codeCpv(),
                calcul.prevoir(m, tirages, List.of(), delai));
    }
}
