package fr.centraleachat.delai.suivi;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.delai.Duree;
import fr.centraleachat.delai.SuiviDePhase;
import fr.centraleachat.delai.statistique.Repartition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Three phases of 7, 14 and 30 days, from Monday 2 November 2026. */
class PrevisionTest {

    private static final LocalDate DEPART = LocalDate.parse("2026-11-02");

    @Test
    void chainsTheTargetsFromTheOpeningOfThePhaseThatRuns() {
        var phases =
                prevoir("2026-11-05", phase(1, 7, ouverte(1, 2, 7)), phase(2, 14), phase(3, 30));
        assertThat(phases)
                .extracting(SuiviDePhase::etat)
                .containsExactly("EN_COURS", "A_VENIR", "A_VENIR");
        assertThat(phases)
                .extracting(p -> p.prevision().toString())
                .containsExactly("2026-11-09", "2026-11-23", "2026-12-23");
        assertThat(phases).extracting(SuiviDePhase::retardJours).containsExactly(0, 0, 0);
    }

    @Test
    void pushesWhatFollowsWhenThePhaseIsLate() {
        var phases =
                prevoir("2026-11-12", phase(1, 7, ouverte(1, 2, 7)), phase(2, 14), phase(3, 30));
        assertThat(phases.get(0).retardJours()).isEqualTo(3);
        assertThat(phases.get(0).echeance()).isEqualTo(LocalDate.parse("2026-11-09"));
        assertThat(phases)
                .extracting(p -> p.prevision().toString())
                .containsExactly("2026-11-12", "2026-11-26", "2026-12-26");
    }

    @Test
    void keepsTheRealEndOfAPhaseThatIsOver() {
        var phases =
                prevoir(
                        "2026-11-20",
                        phase(1, 7, fermee(1, 2, 12, 7)),
                        phase(2, 14, ouverte(1, 12, 14)),
                        phase(3, 30));
        assertThat(phases.get(0).etat()).isEqualTo("FAITE");
        assertThat(phases.get(0).reelle()).isEqualTo(LocalDate.parse("2026-11-12"));
        assertThat(phases.get(0).retardJours()).isEqualTo(3);
        assertThat(phases.get(0).jours()).isEqualTo(10);
        assertThat(phases.get(1).prevision()).isEqualTo(LocalDate.parse("2026-11-26"));
    }

    @Test
    void goesThroughAnewWhatFollowsAReturn() {
        var phases =
                prevoir(
                        "2026-11-20",
                        phase(1, 7, fermee(1, 2, 5, 7), ouverte(2, 19, 4)),
                        phase(2, 14, fermee(1, 5, 19, 14)),
                        phase(3, 30));
        assertThat(phases)
                .extracting(SuiviDePhase::etat)
                .containsExactly("EN_COURS", "A_VENIR", "A_VENIR");
        assertThat(phases)
                .extracting(p -> p.prevision().toString())
                .containsExactly("2026-11-23", "2026-11-30", "2026-12-30");
    }

    @Test
    void leavesDoneWhatAnotherLotHasDoneMeanwhile() {
        var phases =
                prevoir(
                        "2026-11-20",
                        phase(1, 7, ouverte(1, 2, 7)),
                        phase(2, 14, fermee(1, 5, 19, 14)),
                        phase(3, 30));
        assertThat(phases.get(1).etat()).isEqualTo("FAITE");
    }

    @Test
    void countsTheVisitsTogetherOnceThePhaseIsOver() {
        var phases =
                prevoir(
                        "2026-11-20",
                        phase(1, 7, fermee(1, 2, 12, 7), fermee(2, 12, 18, 4)),
                        phase(2, 14),
                        phase(3, 30));
        assertThat(phases.get(0).cible()).isEqualTo(11);
        assertThat(phases.get(0).jours()).isEqualTo(16);
        assertThat(phases.get(0).retardJours()).isEqualTo(5);
        assertThat(phases.get(0).visites()).hasSize(2);
    }

    @Test
    void takesTheLegalMinimumWhereItIsGreaterThanTheTarget() {
        var suivie = suivie(30, 35);
        assertThat(suivie.cibleSuivante(DEPART, 50)).isEqualTo(Duree.calendaire(35));
        assertThat(Prevision.de(suivi(suivie), DEPART, 50).get(0).cible()).isEqualTo(35);
    }

    @Test
    void forecastsNothingOnceTheProcedureIsOver() {
        var suivi =
                SuiviDEssai.termine(
                        DEPART,
                        Instant.parse("2026-11-19T10:00:00Z"),
                        phase(1, 7, fermee(1, 2, 5, 7)),
                        phase(2, 14));
        assertThat(Prevision.de(suivi, LocalDate.parse("2026-11-20"), 50))
                .allSatisfy(phase -> assertThat(phase.prevision()).isNull());
    }

    @Test
    void roundsTheTargetOfALaterVisitUp() {
        var phase = phase(1, 7, fermee(1, 2, 5, 7));
        assertThat(phase.cibleSuivante(DEPART, 50)).isEqualTo(Duree.calendaire(4));
        assertThat(PhaseSuivie.part(14, 50)).isEqualTo(7);
        assertThat(PhaseSuivie.part(3, 80)).isEqualTo(3);
    }

    /** P1 took 10 days, P2 took 20.5 by the median; P3 was measured twice only. */
    @Test
    void forecastsFromTheMedianWhenTheManagerChoosesIt() {
        var base =
                BaseDePrevision.mediane(
                        Map.of(
                                "P1", Repartition.desDurees(List.of(9, 10, 400)),
                                "P2", Repartition.desDurees(List.of(2, 20, 21, 60)),
                                "P3", Repartition.desDurees(List.of(1, 1))),
                        3);
        var phases =
                Prevision.de(
                        suivi(phase(1, 7, ouverte(1, 2, 7)), phase(2, 14), phase(3, 30)),
                        LocalDate.parse("2026-11-05"),
                        50,
                        base);
        assertThat(phases)
                .extracting(p -> p.prevision().toString())
                .containsExactly("2026-11-12", "2026-12-03", "2027-01-02");
        assertThat(phases.get(0).echeance()).isEqualTo(LocalDate.parse("2026-11-09"));
        assertThat(phases).extracting(SuiviDePhase::cible).containsExactly(7, 14, 30);
    }

    @Test
    void neverForecastsUnderTheLegalMinimumNorAReturnByItsMedian() {
        var base =
                BaseDePrevision.mediane(Map.of("P1", Repartition.desDurees(List.of(5, 5, 5))), 1);
        var consultation = suivie(30, 15);
        assertThat(base.pour(consultation, 1, Duree.calendaire(30)))
                .isEqualTo(new Hypothese(Duree.calendaire(15), SourceDeDuree.MINIMUM_LEGAL));
        assertThat(base.pour(phase(1, 7), 2, Duree.calendaire(4)))
                .isEqualTo(Hypothese.cible(Duree.calendaire(4)));
        assertThat(base.pour(phase(1, 7), 1, Duree.calendaire(7)))
                .isEqualTo(new Hypothese(Duree.calendaire(5), SourceDeDuree.MEDIANE));
    }

    private static List<SuiviDePhase> prevoir(String aujourdHui, PhaseSuivie... phases) {
        return Prevision.de(suivi(phases), LocalDate.parse(aujourdHui), 50);
    }

    private static SuiviDeProcedure suivi(PhaseSuivie... phases) {
        return SuiviDEssai.suivi(DEPART, phases);
    }

    private static PhaseSuivie suivie(int cible, Integer minimum) {
        return SuiviDEssai.phase(1, Duree.calendaire(cible), minimum);
    }

    private static PhaseSuivie phase(int ordre, int cible, Visite... visites) {
        return SuiviDEssai.phase(ordre, Duree.calendaire(cible), null, visites);
    }

    private static Visite ouverte(int rang, int jour, int cible) {
        return Visite.ouverte("P", rang, instant(jour), cible);
    }

    private static Visite fermee(int rang, int jour, int fin, int cible) {
        return new Visite("P", rang, instant(jour), cible, 0, instant(fin));
    }

    private static Instant instant(int jour) {
        return Instant.parse("2026-11-%02dT09:00:00Z".formatted(jour));
    }
}
