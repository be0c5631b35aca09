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

/** Whatever is asked of a grand livre, in whatever order, its balances hold. */
class GrandLivreProprietesTest {

    private static final long MAXIMUM = 1_000;
    private static final List<String> ADHERENTS = List.of("AHUY", "DIJON", "LONGVIC", "TALANT");

    @Property
    void neverPassesTheMaximumNorAQuota(@ForAll("actes") List<Acte> actes) {
        var livre = new LivreEnMemoire(MAXIMUM);
        actes.forEach(acte -> jouer(livre, acte));

        var plafond = livre.balance().plafond();
        var parts = livre.balance().parts().values();
        assertThat(plafond.engage()).isLessThanOrEqualTo(plafond.maximum());
        assertThat(plafond.attribue().add(plafond.horsQuota()))
                .isLessThanOrEqualTo(plafond.maximum());
        assertThat(parts)
                .allSatisfy(
                        part -> {
                            assertThat(part.engage()).isNotNegative();
                            if (part.aUnQuota()) {
                                assertThat(part.solde().add(part.constate())).isNotNegative();
                            }
                        });
    }

    @Property
    void addsUpAndReplaysToTheSame(@ForAll("actes") List<Acte> actes) {
        var livre = new LivreEnMemoire(MAXIMUM);
        actes.forEach(acte -> jouer(livre, acte));

        var plafond = livre.balance().plafond();
        assertThat(somme(livre, Part::engage, part -> true)).isEqualByComparingTo(plafond.engage());
        assertThat(somme(livre, Part::quota, Part::aUnQuota))
                .isEqualByComparingTo(plafond.attribue());
        assertThat(somme(livre, Part::engage, part -> !part.aUnQuota()))
                .isEqualByComparingTo(plafond.horsQuota());
        assertThat(somme(livre, Part::recu, part -> true))
                .isEqualByComparingTo(somme(livre, Part::cede, part -> true));
        assertThat(livre.rejouee()).isEqualTo(livre.balance());
    }

    private static void jouer(LivreEnMemoire livre, Acte acte) {
        if (acte.genre() == Ecriture.Genre.ANNULATION) {
            livre.annuler(acte.adherent());
        } else if (acte.genre() != Ecriture.Genre.TRANSFERT
                || !acte.adherent().equals(acte.vers())) {
            boolean passe =
                    livre.tenter(acte.genre(), acte.adherent(), acte.vers(), acte.centimes());
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
                                Arbitraries.longs().between(1, MAXIMUM * 60))
                        .as(Acte::new);
        return acte.list().ofMaxSize(60);
    }

    record Acte(Ecriture.Genre genre, String adherent, String vers, long centimes) {}
}
