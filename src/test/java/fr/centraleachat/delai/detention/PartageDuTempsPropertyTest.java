package fr.centraleachat.delai.detention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.delai.DatesLegales;
import fr.centraleachat.delai.GenreDeDetenteur;
import fr.centraleachat.delai.Tranche;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

/** What holds for every history of a procédure, over both changes of hour. */
class PartageDuTempsPropertyTest {

    private static final Instant DEBUT = Instant.parse("2026-02-28T21:17:03.000001Z");
    private static final long SECONDES = Duration.ofDays(400).toSeconds();

    @Property(tries = 1000)
    void addsUpToTheTotalWithoutGapNorOverlap(
            @ForAll("histoires") List<Attente> histoire,
            @ForAll @LongRange(min = 1, max = 400L * 86_400) long duree) {
        var fin = DEBUT.plusSeconds(duree);
        var tranches = PartageDuTemps.entre(DEBUT, fin, histoire);

        assertThat(tranches.get(0).debut()).isEqualTo(DEBUT);
        assertThat(tranches.get(tranches.size() - 1).fin()).isEqualTo(fin);
        for (int i = 1; i < tranches.size(); i++) {
            assertThat(tranches.get(i).debut()).isEqualTo(tranches.get(i - 1).fin());
            assertThat(tranches.get(i).estDuMeme(tranches.get(i - 1))).isFalse();
        }
        assertThat(tranches).allMatch(t -> t.debut().isBefore(t.fin()));
        var total =
                tranches.stream()
                        .map(t -> Duration.between(t.debut(), t.fin()))
                        .reduce(Duration.ZERO, Duration::plus);
        assertThat(total).isEqualTo(Duration.between(DEBUT, fin));
        assertThat(tranches.stream().mapToLong(Tranche::jours).sum()).isEqualTo(jours(DEBUT, fin));
    }

    @Property(tries = 1000)
    void givesEveryInstantToOneThatWasAwaitedThen(
            @ForAll("histoires") List<Attente> histoire,
            @ForAll @LongRange(min = 0, max = 400L * 86_400 - 1) long seconde) {
        var instant = DEBUT.plusSeconds(seconde);
        var tranche =
                PartageDuTemps.entre(DEBUT, DEBUT.plusSeconds(SECONDES), histoire).stream()
                        .filter(t -> !instant.isBefore(t.debut()) && instant.isBefore(t.fin()))
                        .findFirst()
                        .orElseThrow();
        var attendu = histoire.stream().filter(a -> a.dure(instant)).min(Attente.DANS_L_ORDRE);
        assertThat(tranche.detenteur())
                .isEqualTo(attendu.map(Attente::detenteur).orElse(GenreDeDetenteur.DCPM));
        assertThat(tranche.motif()).isEqualTo(attendu.map(Attente::motif).orElse(null));
    }

    @Property(tries = 300)
    void doesNotDependOnTheOrderInWhichTheWaitsWereKept(
            @ForAll("histoires") List<Attente> histoire) {
        var fin = DEBUT.plusSeconds(SECONDES);
        assertThat(PartageDuTemps.entre(DEBUT, fin, new HashSet<>(histoire)))
                .isEqualTo(PartageDuTemps.entre(DEBUT, fin, histoire));
    }

    @Property(tries = 300)
    void cutsByPhaseWithoutLosingADay(
            @ForAll("histoires") List<Attente> histoire,
            @ForAll @LongRange(min = 1, max = 400L * 86_400 - 1) long seconde) {
        var fin = DEBUT.plusSeconds(SECONDES);
        var coupe = DEBUT.plusSeconds(seconde);
        var tranches = PartageDuTemps.entre(DEBUT, fin, histoire);
        assertThat(jours(tranches, DEBUT, coupe)).isEqualTo(jours(DEBUT, coupe));
        assertThat(jours(tranches, coupe, fin)).isEqualTo(jours(coupe, fin));
    }

    @Provide
    Arbitrary<List<Attente>> histoires() {
        var cles = Arbitraries.strings().alpha().ofLength(6);
        var debuts = Arbitraries.longs().between(-86_400L * 10, SECONDES + 86_400L);
        var durees = Arbitraries.longs().between(0, 86_400L * 90).injectNull(0.15);
        return Combinators.combine(
                        cles,
                        Arbitraries.of(GenreDeDetenteur.class),
                        Arbitraries.of(Priorite.class),
                        debuts,
                        durees)
                .as(PartageDuTempsPropertyTest::attente)
                .list()
                .ofMaxSize(25)
                .uniqueElements(Attente::cle);
    }

    private static Attente attente(
            String cle, GenreDeDetenteur qui, Priorite priorite, long debut, Long duree) {
        var depuis = DEBUT.plusSeconds(debut);
        return new Attente(
                cle,
                qui,
                priorite,
                priorite == Priorite.SUSPENSION ? "Motif de " + cle : null,
                depuis,
                duree == null ? null : depuis.plusSeconds(duree));
    }

    private static long jours(List<Tranche> tranches, Instant de, Instant a) {
        return tranches.stream()
                .flatMap(t -> t.entre(de, a).stream())
                .mapToLong(Tranche::jours)
                .sum();
    }

    private static long jours(Instant de, Instant a) {
        return ChronoUnit.DAYS.between(DatesLegales.jour(de), DatesLegales.jour(a));
    }
}
