package fr.centraleachat.catalogue.consommation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Whatever is asked of a grand livre, of euros or units, in whatever order, its balances hold. */
class GrandLivreProprietesTest {

    private static final long MAXIMUM = 1_000;
    private static final List<String> ADHERENTS = List.of("AHUY", "DIJON", "LONGVIC", "TALANT");

    @Property
    void neverPassesTheMaximumNorAQuota(@ForAll Unite unite, @ForAll("actes") List<Acte> actes) {
        var livre = jouer(unite, actes);

        var plafond = livre.balance().plafond();
        var parts = livre.balance().parts().values();
        assertThat(plafond.engage()).isNotNegative().isLessThanOrEqualTo(plafond.maximum());
        assertThat(plafond.horsQuota()).isNotNegative().isLessThanOrEqualTo(plafond.engage());
        assertThat(plafond.attribue().add(plafond.horsQuota()))
                .isLessThanOrEqualTo(plafond.maximum());
        assertThat(parts).allSatisfy(GrandLivreProprietesTest::tient);
    }

    /** What finance found may be beyond a quota; what was ordered or ceded never is. */
    private static void tient(Part part) {
        assertThat(part.engage()).isNotNegative();
        assertThat(part.constate()).isNotNegative();
        if (part.aUnQuota()) {
            assertThat(part.quota()).isNotNegative();
            assertThat(part.solde().add(part.constate())).isNotNegative();
        }
    }

    @Property
    void addsUpAndReplaysToTheSame(@ForAll Unite unite, @ForAll("actes") List<Acte> actes) {
        var livre = jouer(unite, actes);

        var plafond = livre.balance().plafond();
        assertThat(somme(livre, Part::engage, part -> true)).isEqualByComparingTo(plafond.engage());
        assertThat(somme(livre, Part::constate, part -> true))
                .isEqualByComparingTo(plafond.constate());
        assertThat(somme(livre, Part::quota, Part::aUnQuota))
                .isEqualByComparingTo(plafond.attribue());
        assertThat(somme(livre, Part::engage, part -> !part.aUnQuota()))
                .isEqualByComparingTo(plafond.horsQuota());
        assertThat(somme(livre, Part::recu, part -> true))
                .isEqualByComparingTo(somme(livre, Part::cede, part -> true));
        assertThat(livre.rejouee()).isEqualTo(livre.balance());
    }

    /** A refusal says what is left: that much passes, and the smallest part more does not. */
    @Property
    void saysExactlyWhatIsLeft(@ForAll Unite unite, @ForAll("actes") List<Acte> actes) {
        var livre = jouer(unite, actes);
        var plusPetit = unite.estEnEuros() ? 2 : 3;

        for (var adherent : ADHERENTS) {
            var reste =
                    livre.balance()
                            .plafond()
                            .resteDe(livre.balance().part(adherent))
                            .disponible()
                            .movePointRight(plusPetit)
                            .longValueExact();
            var engagement = Ecriture.Genre.ENGAGEMENT;
            assertThat(livre.tenter(engagement, adherent, null, reste + 1)).isFalse();
            if (reste > 0) {
                assertThat(livre.tenter(engagement, adherent, null, reste)).isTrue();
                livre.annuler(adherent);
            }
        }
    }

    private static LivreEnMemoire jouer(Unite unite, List<Acte> actes) {
        var livre = new LivreEnMemoire(unite, unite.estEnEuros() ? MAXIMUM : MAXIMUM / 10);
        actes.forEach(acte -> jouer(livre, acte));
        return livre;
    }

    private static void jouer(LivreEnMemoire livre, Acte acte) {
        if (acte.genre() == Ecriture.Genre.ANNULATION) {
            livre.annuler(acte.adherent());
        } else if (acte.genre() != Ecriture.Genre.TRANSFERT
                || !acte.adherent().equals(acte.vers())) {
            boolean passe = livre.tenter(acte.genre(), acte.adherent(), acte.vers(), acte.volume());
            Statistics.collect(acte.genre(), passe ? "passe" : "refuse");
        }
    }

    private static BigDecimal somme(
            LivreEnMemoire livre, Function<Part, BigDecimal> quoi, Predicate<Part> lesquelles) {
        return livre.balance().parts().values().stream()
                .filter(lesquelles)
                .map(quoi)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Amounts about the size of what is left, so that refusals are as common as entries. */
    @Provide
    Arbitrary<List<Acte>> actes() {
        var acte =
                Combinators.combine(
                                Arbitraries.of(Ecriture.Genre.class),
                                Arbitraries.of(ADHERENTS),
                                Arbitraries.of(ADHERENTS),
                                Arbitraries.longs().between(1, MAXIMUM * 60),
                                Arbitraries.of(true, false, false))
                        .as(Acte::new);
        return acte.list().ofMaxSize(60);
    }

    /**
     * @param taille cents, or thousandths of a unit
     * @param reprend a quota or a constat that is taken back
     */
    record Acte(Ecriture.Genre genre, String adherent, String vers, long taille, boolean reprend) {

        long volume() {
            boolean signe = genre == Ecriture.Genre.QUOTA || genre == Ecriture.Genre.CONSTAT;
            return signe && reprend ? -taille : taille;
        }
    }
}
