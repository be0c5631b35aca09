package fr.centraleachat.delai.retroplanning;

import static fr.centraleachat.delai.retroplanning.CasDEcole.AOO_ELECTRONIQUE;
import static fr.centraleachat.delai.retroplanning.CasDEcole.aoo;
import static fr.centraleachat.delai.retroplanning.CasDEcole.contraintes;
import static fr.centraleachat.delai.retroplanning.CasDEcole.mapa;
import static fr.centraleachat.delai.retroplanning.CasDEcole.sansRien;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.delai.Calendrier;
import fr.centraleachat.delai.CalendrierLocal;
import fr.centraleachat.delai.DateCalculee;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetroplanificateurTest {

    private static final LocalDate AUJOURD_HUI = LocalDate.parse("2026-11-30");
    private static final Fermeture ETE =
            new Fermeture(
                    LocalDate.parse("2027-08-02"), LocalDate.parse("2027-08-15"), "Congés d’été");

    @ParameterizedTest
    @CsvSource({
        "2026-11-29, est passé",
        "2036-11-29, plus de 5 ans",
        "2027-05-06, jour férié (Jour de l'Ascension)",
        "2027-06-05, un samedi",
        "2027-08-09, pendant « Congés d’été »",
        "2026-12-25, jour férié (Noël)",
        "2026-11-30, Au plus tôt",
        "2027-01-29, Au plus tôt"
    })
    void refusesADayThatCannotBeAndSaysWhy(LocalDate souhaitee, String extrait) {
        var planificateur =
                new Retroplanificateur(
                        AUJOURD_HUI,
                        mapa(),
                        contraintes(null, 6, List.of(), List.of(ETE), List.of()));
        assertThatThrownBy(() -> planificateur.pour(souhaitee))
                .isInstanceOf(DonneesRefusees.class)
                .hasMessageContaining(extrait);
    }

    @Test
    void proposesTheWorkedDayBeforeAHoliday() {
        assertThatThrownBy(() -> planificateur().pour(LocalDate.parse("2027-05-17")))
                .hasMessageContaining("vendredi\u00a014\u00a0mai\u00a02027");
    }

    @Test
    void refusesAConsultationUnderTheMinimumOfTheLaw() {
        var planificateur =
                new Retroplanificateur(
                        AUJOURD_HUI,
                        aoo(29),
                        contraintes(AOO_ELECTRONIQUE, 6, List.of(), List.of(), List.of()));
        assertThatThrownBy(() -> planificateur.pour(LocalDate.parse("2027-06-30")))
                .isInstanceOf(DonneesRefusees.class)
                .hasMessageContaining("au moins 30 jours");
    }

    /** Séance on 09/09; letters that day, 11 days to the signature on 20/09, 11 days of acts. */
    @Test
    void refusesToAttributeBeforeTheFirstSeanceThatIsFixed() {
        var planificateur =
                new Retroplanificateur(
                        AUJOURD_HUI,
                        aoo(30),
                        contraintes(
                                AOO_ELECTRONIQUE,
                                6,
                                List.of("2027-09-09", "2027-10-14"),
                                List.of(),
                                List.of()));
        assertThatThrownBy(() -> planificateur.pour(LocalDate.parse("2027-06-30")))
                .hasMessageContaining("Aucune séance de la commission")
                .hasMessageContaining("Au plus tôt : le vendredi\u00a01er\u00a0octobre\u00a02027");
    }

    @Test
    void endsARelaunchOnTheLastWorkedDayOfTheMarcheThatItFollows() {
        assertThat(planificateur().notificationAvantLaFin(LocalDate.parse("2027-12-31")))
                .isEqualTo("2027-12-31");
        assertThat(planificateur().notificationAvantLaFin(LocalDate.parse("2027-05-17")))
                .isEqualTo("2027-05-14");
    }

    /** The earliest day fits, the worked day before does not: whatever the day one asks. */
    @Property(tries = 60)
    void findsTheEarliestDay(@ForAll @IntRange(min = 0, max = 1500) int decalage) {
        var jour = AUJOURD_HUI.plusDays(decalage);
        var planificateur =
                new Retroplanificateur(
                        jour,
                        aoo(30),
                        contraintes(AOO_ELECTRONIQUE, 6, List.of(), List.of(ETE), List.of()));
        var premier = planificateur.auPlusTot().orElseThrow();
        assertThat(planificateur.pour(premier).debut()).isAfterOrEqualTo(jour);
        var veille =
                new JoursDeTravail(CalendrierLocal.national(), List.of(ETE)).precedent(premier);
        assertThatThrownBy(() -> planificateur.pour(veille)).isInstanceOf(DonneesRefusees.class);
    }

    /** Whatever the wish: phases follow, begin on a worked day, and each date says why. */
    @Property(tries = 100)
    void explainsEveryDateOfAPlanThatHolds(@ForAll @IntRange(min = 260, max = 1400) int decalage) {
        var souhaitee = planificateur().notificationAvantLaFin(AUJOURD_HUI.plusDays(decalage));
        var plan =
                new Retroplanificateur(
                                AUJOURD_HUI,
                                aoo(30),
                                contraintes(AOO_ELECTRONIQUE, 6, List.of(), List.of(), List.of()))
                        .pour(souhaitee);
        for (int i = 1; i < plan.phases().size(); i++) {
            assertThat(plan.phases().get(i - 1).fin().date())
                    .isEqualTo(plan.phases().get(i).debut().date());
        }
        var dates =
                Stream.concat(
                                plan.phases().stream().flatMap(l -> Stream.of(l.debut(), l.fin())),
                                plan.jalons().stream().map(Retroplanning.Jalon::le))
                        .toList();
        assertThat(dates).allSatisfy(RetroplanificateurTest::estExpliquee);
        assertThat(plan.phases()).allMatch(l -> Calendrier.estOuvre(l.debut().date()));
    }

    private static void estExpliquee(DateCalculee date) {
        assertThat(date.article()).isNotBlank();
        assertThat(date.regle()).isNotBlank();
        assertThat(date.etapes().get(date.etapes().size() - 1).date()).isEqualTo(date.date());
    }

    private static Retroplanificateur planificateur() {
        return new Retroplanificateur(AUJOURD_HUI, mapa(), sansRien());
    }
}
