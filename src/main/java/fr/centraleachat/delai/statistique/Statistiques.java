package fr.centraleachat.delai.statistique;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the finished phases took, exactly. One rule each:
 *
 * <ul>
 *   <li>A phase counts once none of its visits lasts: its days are the sum of those of its visits
 *       (calendar days of Europe/Paris, from the day of the opening to that of the end), its target
 *       the sum of theirs and of the days that a référé took. Taken up again, it is taken out until
 *       it ends again.
 *   <li>It belongs to the month in which its last visit ended.
 *   <li>A phase that an arrêt cut short ended there.
 *   <li>The way to the notification goes from the departure to the end of the phase of the
 *       notification; its target is the sum of those of the phases until then, first visits only.
 * </ul>
 */
@Service
@Transactional(readOnly = true)
public class Statistiques {

    private final MesureRepository mesures;
    private final ProcedureCompteeRepository procedures;
    private final PerimetreDeLecture perimetre;
    private final ComptageRepository comptage;

    Statistiques(
            MesureRepository mesures,
            ProcedureCompteeRepository procedures,
            PerimetreDeLecture perimetre,
            ComptageRepository comptage) {
        this.mesures = mesures;
        this.procedures = procedures;
        this.perimetre = perimetre;
        this.comptage = comptage;
    }

    /**
     * The instant up to which every act committed is counted: « chiffres à jour au »; empty before
     * the first count.
     */
    public Optional<Instant> aJourAu() {
        return comptage.jusquAu();
    }

    /** The thirteen phases in order. */
    public List<StatistiqueDePhase> parPhase(FiltreDeStatistiques filtre) {
        return lire(filtre, Etape::estUnePhase);
    }

    /** From the departure to the end of the phase of the notification. */
    public StatistiqueDePhase jusquALaNotification(FiltreDeStatistiques filtre) {
        return lire(filtre, etape -> !etape.estUnePhase()).get(0);
    }

    /** Of the phases closed, those that were within their target, from 0 to 1; null for none. */
    public Double partDansLaCible(FiltreDeStatistiques filtre) {
        var statistiques = parPhase(filtre);
        long nombre = statistiques.stream().mapToLong(StatistiqueDePhase::nombre).sum();
        long hors = statistiques.stream().mapToLong(StatistiqueDePhase::depassements).sum();
        return nombre == 0 ? null : Double.valueOf(1 - (double) hors / nombre);
    }

    /**
     * @param phase code; null for the way to the notification
     */
    public Tendance tendance(FiltreDeStatistiques filtre, String phase) {
        Map<LocalDate, Mesure> parMois = new LinkedHashMap<>();
        mesures.parMois(etape(filtre, phase))
                .forEach((mois, mesure) -> parMois.put(LocalDate.parse(mois), mesure));
        return Tendance.de(parMois);
    }

    /**
     * By value of the axis, in the order of the codes.
     *
     * @param phase code; null for the way to the notification
     */
    public List<StatistiqueDAxe> parAxe(FiltreDeStatistiques filtre, Axe axe, String phase) {
        return mesures.parAxe(axe, etape(filtre, phase)).entrySet().stream()
                .map(e -> StatistiqueDAxe.de(e.getKey(), e.getValue()))
                .toList();
    }

    /**
     * The procédures behind a figure.
     *
     * @param phase code; null for the way to the notification
     */
    public PageDeProcedures procedures(
            FiltreDeStatistiques filtre, String phase, DemandeDeListe demande) {
        return procedures.lire(etape(filtre, phase), demande);
    }

    private Selection etape(FiltreDeStatistiques filtre, String phase) {
        var code = Objects.requireNonNullElse(phase, Etape.JUSQU_A_LA_NOTIFICATION);
        return perimetre.selection(filtre, List.of(code));
    }

    private List<StatistiqueDePhase> lire(FiltreDeStatistiques filtre, Predicate<Etape> retenue) {
        var etapes = mesures.etapes().stream().filter(retenue).toList();
        var codes = etapes.stream().map(Etape::code).toList();
        var parPhase = mesures.parPhase(perimetre.selection(filtre, codes));
        return etapes.stream()
                .map(e -> StatistiqueDePhase.de(e, parPhase.getOrDefault(e.code(), Mesure.VIDE)))
                .toList();
    }
}
