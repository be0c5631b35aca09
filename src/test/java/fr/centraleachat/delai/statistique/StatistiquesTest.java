package fr.centraleachat.delai.statistique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.delai.statistique.DemandeDeListe.Critere;
import fr.centraleachat.delai.statistique.DemandeDeListe.Tri;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Five procédures of a famille of their own, counted by hand. */
@EssaiSpring
@Transactional
class StatistiquesTest {

    private static final String FAMILLE = "STATISTIQUES";
    private static final String DCE = "VALIDATION_DCE";
    private static final FiltreDeStatistiques FILTRE =
            new FiltreDeStatistiques(null, null, FAMILLE, null, null);

    @Autowired Statistiques statistiques;
    @Autowired TempsDesDetenteurs temps;
    @Autowired CompterLesDurees comptage;
    @Autowired JdbcClient jdbc;

    ProceduresPassees passe;

    /** In days: 4, 6, 10, 20 (in two visits, whose targets add up to 11); the last one lasts. */
    @BeforeEach
    void conduire() {
        passe = new ProceduresPassees(jdbc, FAMILLE);
        passe.suivre("S-1", "MAPA", "LONGVIC", "2025-01-06");
        passe.visite("S-1", DCE, "2025-01-10 09:00", "2025-01-14 08:00", 7);
        passe.suivre("S-2", "MAPA", "LONGVIC", "2025-01-06");
        passe.visite("S-2", DCE, "2025-02-24 09:00", "2025-03-02 18:00", 7);
        passe.suivre("S-3", "AOO", "QUETIGNY", "2025-01-06");
        passe.visite("S-3", DCE, "2025-03-03 09:00", "2025-03-13 18:00", 7);
        passe.suivre("S-4", "AOO", "QUETIGNY", "2025-01-06");
        passe.visite("S-4", DCE, "2025-03-03 09:00", "2025-03-15 18:00", 7);
        passe.visite("S-4", DCE, "2025-03-20 09:00", "2025-03-28 18:00", 4);
        passe.suivre("S-5", "AOO", "QUETIGNY", "2025-01-06");
        passe.visite("S-5", DCE, "2025-03-03 09:00", "2025-05-15 18:00", 7);
        passe.visite("S-5", DCE, "2025-05-20 09:00", null, 4);
        passe.tranche("S-3", "2025-03-01 09:00", "2025-03-05 10:00", "DCPM", null);
        passe.tranche("S-3", "2025-03-05 10:00", "2025-03-09 10:00", "JUGE", "Référé 2501");
        passe.tranche("S-3", "2025-03-09 10:00", null, "SERVICE_INSTRUCTEUR", null);
        comptage.compter();
    }

    @Test
    void countsThePhasesThatAreOver() {
        assertThat(phase(FILTRE, DCE))
                .isEqualTo(
                        new StatistiqueDePhase(
                                DCE,
                                4,
                                "Validation du DCE par le service instructeur",
                                4,
                                8.0,
                                8.0,
                                14.0,
                                17.0,
                                2));
        assertThat(statistiques.parPhase(FILTRE)).hasSize(13);
        assertThat(statistiques.partDansLaCible(FILTRE)).isEqualTo(0.5);
    }

    @Test
    void countsThoseOfTheFilter() {
        assertThat(phase(filtre("MAPA", null, null, null), DCE).p50()).isEqualTo(5.0);
        assertThat(phase(filtre(null, "QUETIGNY", null, null), DCE).p50()).isEqualTo(15.0);
        assertThat(phase(filtre(null, null, "2025-03-15", "2025-03-01"), DCE).nombre())
                .isEqualTo(3);
        assertThat(phase(filtre(null, null, null, "2025-02-28"), DCE).p50()).isEqualTo(4.0);
        assertThat(phase(filtre(null, null, "2025-04-01", null), DCE).p50()).isNull();
    }

    @Test
    void tellsTheAxesApart() {
        assertThat(statistiques.parAxe(FILTRE, Axe.ADHERENT, DCE))
                .containsExactly(
                        new StatistiqueDAxe("LONGVIC", 2, 5.0, 5.6, 1.0, 0),
                        new StatistiqueDAxe("QUETIGNY", 2, 15.0, 18.0, 0.0, 12));
        assertThat(statistiques.parAxe(FILTRE, Axe.PROCEDURE, DCE))
                .extracting(StatistiqueDAxe::valeur)
                .containsExactly("AOO", "MAPA");
    }

    @Test
    void followsTheMonths() {
        assertThat(statistiques.tendance(FILTRE, DCE))
                .isEqualTo(
                        new Tendance(
                                List.of(
                                        mois("2025-01-01", 1, 4.0),
                                        mois("2025-02-01", 0, null),
                                        mois("2025-03-01", 3, 10.0)),
                                null));
    }

    /** S-3 had ten days: 3 to 5 March, then the juge until the 9th, then the service. */
    @Test
    void sharesTheDaysBetweenTheHolders() {
        var dce = duree(filtre("AOO", "QUETIGNY", null, null), DCE);
        assertThat(dce.procedures()).isEqualTo(2);
        assertThat(dce.jours()).isEqualTo(30);
        assertThat(dce.parts())
                .extracting(PartDeTemps::libelle, PartDeTemps::jours, PartDeTemps::procedures)
                .containsExactly(
                        tuple("Non réparti", 20L, 1L),
                        tuple("Juge\u00a0: Référé", 4L, 1L),
                        tuple("Service instructeur", 4L, 1L),
                        tuple("DCPM", 2L, 1L));
    }

    /** From 6 January to 20 January; targets 7+14+21+7+5+30+3+20+5+3+7+7 for a MAPA. */
    @Test
    void countsTheWayToTheNotification() {
        passe.visite("S-1", "INFORMATION_NOTIFICATION", "2025-01-15 09:00", "2025-01-20 09:00", 7);
        comptage.compter();
        var tout = statistiques.jusquALaNotification(FILTRE);
        assertThat(tout.nombre()).isEqualTo(1);
        assertThat(tout.p50()).isEqualTo(14.0);
        assertThat(tout.cible()).isEqualTo(129.0);
        passe.visite("S-1", "INFORMATION_NOTIFICATION", "2025-01-22 09:00", null, 4);
        comptage.compter();
        assertThat(statistiques.jusquALaNotification(FILTRE).nombre()).isZero();
    }

    @Test
    void saysWhyOneIsSlowerThanAll() {
        var ecart = temps.comparer(filtre(null, "QUETIGNY", null, null), FILTRE).phases().get(3);
        assertThat(ecart.phase()).isEqualTo(DCE);
        assertThat(ecart.mediane()).isEqualTo(15.0);
        assertThat(ecart.medianeDeTous()).isEqualTo(8.0);
        assertThat(ecart.ecart()).isCloseTo(7.0, within(1e-9));
    }

    @Test
    void listsTheProceduresBehindAFigure() {
        assertThat(numeros(Critere.TOUTES, Tri.DUREE)).containsExactly("S-4", "S-3", "S-2", "S-1");
        assertThat(numeros(Critere.HORS_CIBLE, Tri.ECART)).containsExactly("S-4", "S-3");
        assertThat(numeros(Critere.DANS_LA_CIBLE, Tri.FIN)).containsExactly("S-2", "S-1");
        assertThat(liste(Critere.TOUTES, Tri.DUREE, null).lignes().get(0))
                .isEqualTo(
                        new ProcedureComptee(
                                "S-4",
                                "AOO",
                                "QUETIGNY",
                                FAMILLE,
                                20,
                                11,
                                LocalDate.parse("2025-03-28"),
                                2));
    }

    @Test
    void continuesTheListAfterTheLastRow() {
        for (int i = 100; i < 160; i++) {
            passe.suivre("S-" + i, "MAPA", "LONGVIC", "2025-01-06");
            passe.visite("S-" + i, DCE, "2025-01-10 09:00", "2025-01-14 08:00", 7);
        }
        comptage.compter();
        var premiere = liste(Critere.TOUTES, Tri.DUREE, null);
        assertThat(premiere.lignes()).hasSize(50);
        var seconde = liste(Critere.TOUTES, Tri.DUREE, premiere.suite());
        assertThat(seconde.suite()).isNull();
        assertThat(seconde.lignes()).hasSize(14).doesNotContainAnyElementsOf(premiere.lignes());
    }

    private List<String> numeros(Critere critere, Tri tri) {
        return liste(critere, tri, null).lignes().stream().map(ProcedureComptee::numero).toList();
    }

    private PageDeProcedures liste(Critere critere, Tri tri, String suite) {
        return statistiques.procedures(FILTRE, DCE, new DemandeDeListe(critere, tri, suite));
    }

    private StatistiqueDePhase phase(FiltreDeStatistiques filtre, String code) {
        return statistiques.parPhase(filtre).stream()
                .filter(s -> s.phase().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private TempsParDetenteur duree(FiltreDeStatistiques filtre, String code) {
        Map<String, TempsParDetenteur> parPhase =
                temps.parDetenteur(filtre).stream()
                        .collect(Collectors.toMap(TempsParDetenteur::phase, t -> t));
        return parPhase.get(code);
    }

    private static Tendance.Mois mois(String jour, long nombre, Double mediane) {
        return new Tendance.Mois(LocalDate.parse(jour), nombre, mediane, null);
    }

    private static FiltreDeStatistiques filtre(
            String procedure, String adherent, String du, String au) {
        return new FiltreDeStatistiques(
                procedure,
                adherent,
                FAMILLE,
                du == null ? null : LocalDate.parse(du),
                au == null ? null : LocalDate.parse(au));
    }
}
