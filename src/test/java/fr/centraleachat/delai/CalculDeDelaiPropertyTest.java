package fr.centraleachat.delai;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every day of ten years and every length of a year and a half. */
class CalculDeDelaiPropertyTest {

    @Property(tries = 500)
    void neverEndsADelaiOfTheReglementOnADayThatNobodyWorks(
            @ForAll("jours") LocalDate depart, @ForAll @IntRange(min = 1, max = 500) int duree) {
        var fin = DatesLegales.finReglement(depart, duree).date();
        assertThat(Calendrier.estOuvre(fin)).isTrue();
        assertThat(fin).isAfterOrEqualTo(depart.plusDays(duree));
    }

    @Property(tries = 500)
    void leavesTwoWorkingDaysInEveryDelaiOfTwoDaysOrMore(
            @ForAll("jours") LocalDate depart, @ForAll @IntRange(min = 2, max = 12) int duree) {
        var fin = DatesLegales.finReglement(depart, duree).date();
        assertThat(depart.plusDays(1).datesUntil(fin.plusDays(1)).filter(Calendrier::estOuvre))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Property(tries = 500)
    void neverEndsEarlierWhenTheEventIsLater(
            @ForAll("jours") LocalDate depart, @ForAll @IntRange(min = 1, max = 500) int duree) {
        assertThat(DatesLegales.finReglement(depart.plusDays(1), duree).date())
                .isAfterOrEqualTo(DatesLegales.finReglement(depart, duree).date());
    }

    @Property(tries = 500)
    void neverMovesADelaiDeDateADate(
            @ForAll("jours") LocalDate envoi, @ForAll @IntRange(min = 1, max = 500) int duree) {
        assertThat(DatesLegales.signatureMinimale(envoi, duree).date())
                .isEqualTo(envoi.plusDays(duree));
    }

    @Property(tries = 500)
    void countsExactlyTheWorkingDays(
            @ForAll("jours") LocalDate depart, @ForAll @IntRange(min = 1, max = 60) int duree) {
        var fin = fin(depart, duree, Unite.JOURS_OUVRES, Sens.APRES);
        assertThat(depart.plusDays(1).datesUntil(fin.plusDays(1)).filter(Calendrier::estOuvre))
                .hasSize(duree);
    }

    @Property(tries = 500)
    void comesBackOnAWorkedDayBeforeWhereItWouldFall(
            @ForAll("jours") LocalDate depart,
            @ForAll Unite unite,
            @ForAll @IntRange(min = 1, max = 40) int duree) {
        var debut = fin(depart, duree, unite, Sens.AVANT);
        assertThat(Calendrier.estOuvre(debut)).isTrue();
        assertThat(debut).isBefore(depart);
    }

    @Property(tries = 500)
    void explainsEveryDateUpToItself(
            @ForAll("jours") LocalDate depart,
            @ForAll Unite unite,
            @ForAll Methode methode,
            @ForAll Sens sens,
            @ForAll @IntRange(min = 1, max = 100) int duree) {
        var calcul = CalculDeDelai.calculer(depart, duree, unite, methode, sens);
        var etapes = calcul.etapes();
        assertThat(etapes.get(0).date()).isEqualTo(depart);
        assertThat(etapes.get(etapes.size() - 1).date()).isEqualTo(calcul.date());
        assertThat(etapes).allSatisfy(etape -> assertThat(etape.raison()).isNotBlank());
    }

    @Provide
    Arbitrary<LocalDate> jours() {
        return Arbitraries.longs()
                .between(
                        LocalDate.parse("2022-01-01").toEpochDay(),
                        LocalDate.parse("2032-12-31").toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    private static LocalDate fin(LocalDate depart, int duree, Unite unite, Sens sens) {
        return CalculDeDelai.calculer(depart, duree, unite, Methode.SIMPLE, sens).date();
    }
}
