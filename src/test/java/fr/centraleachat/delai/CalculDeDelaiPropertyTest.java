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
    void comesBackToTheWorkedDayItLeft(
            @ForAll("joursOuvres") LocalDate depart,
            @ForAll("sansLesMois") Unite unite,
            @ForAll @IntRange(min = 1, max = 300) int duree) {
        var aller = fin(depart, duree, unite, Sens.APRES);
        assertThat(fin(aller, duree, unite, Sens.AVANT)).isEqualTo(depart);
    }

    @Property(tries = 500)
    void comesBackFromMonthsToTheSameQuantieme(
            @ForAll("joursOuvres") LocalDate depart,
            @ForAll @IntRange(min = 1, max = 48) int mois) {
        var retour = fin(fin(depart, mois, Unite.MOIS, Sens.APRES), mois, Unite.MOIS, Sens.AVANT);
        assertThat(retour).isBeforeOrEqualTo(depart);
        if (depart.getDayOfMonth() <= 28) {
            assertThat(retour).isEqualTo(depart);
        }
    }

    /** One may answer until that day: the délai then still holds, a day later it does not. */
    @Property(tries = 500)
    void leavesTheWholeDelaiBetweenTheLastDayAndTheDeadline(
            @ForAll("joursOuvres") LocalDate limite,
            @ForAll @IntRange(min = 1, max = 60) int duree) {
        var dernier = fin(limite, duree, Unite.JOURS_CALENDAIRES, Sens.AVANT);
        assertThat(dernier.plusDays(duree)).isBeforeOrEqualTo(limite);
        assertThat(dernier.plusDays(1).datesUntil(limite.minusDays(duree).plusDays(1)))
                .noneMatch(Calendrier::estOuvre);
    }

    @Property(tries = 500)
    void endsARecoursOnAWorkedDayAfterItsLastQuantieme(
            @ForAll("jours") LocalDate depart, @ForAll @IntRange(min = 1, max = 12) int mois) {
        var fin = DatesLegales.finDeRecours(depart, mois).date();
        assertThat(Calendrier.estOuvre(fin)).isTrue();
        assertThat(depart.plusMonths(mois).plusDays(1).datesUntil(fin))
                .noneMatch(Calendrier::estOuvre);
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
    Arbitrary<LocalDate> joursOuvres() {
        return jours().filter(Calendrier::estOuvre);
    }

    @Provide
    Arbitrary<Unite> sansLesMois() {
        return Arbitraries.of(Unite.class).filter(unite -> unite != Unite.MOIS);
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
