package fr.centraleachat.catalogue.adhesion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fr.centraleachat.common.Periode;
import fr.centraleachat.organisation.Adhesion;
import fr.centraleachat.organisation.ModaliteDAdhesion;
import fr.centraleachat.organisation.ServiceCommun;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 2026 has 365 days, 2028 has 366. */
class CalculDeContributionTest {

    private static final ServiceCommun SERVICE = ServiceCommun.COMMANDE_PUBLIQUE;
    private static final Periode TOUJOURS = Periode.depuis(LocalDate.of(2021, 1, 1));
    private static final LigneDeBareme PETITES = forfait(0, 1_000, "365", TOUJOURS);
    private static final LigneDeBareme GRANDES = forfait(1_000, null, "730", TOUJOURS);

    @Test
    void takesTheBandOfThePopulation() {
        assertThat(total(2026, 999, PETITES, GRANDES)).isEqualByComparingTo("365");
        assertThat(total(2026, 1_000, PETITES, GRANDES)).isEqualByComparingTo("730");
    }

    @Test
    void owesNothingButSaysSoWhenNoRowPricesIt() {
        var inconnue = contribution(2026, null, List.of(), PETITES, GRANDES);
        assertThat(inconnue.total()).isEqualByComparingTo("0");
        assertThat(inconnue.sansTarif()).containsExactly(SERVICE);
        assertThat(contribution(2026, 10, List.of()).sansTarif()).containsExactly(SERVICE);
        assertThat(contribution(2020, 10, List.of()).sansTarif()).isEmpty();
    }

    @Test
    void pricesAnAdherentWithoutPopulationByTheRowForAll() {
        assertThat(total(2026, null, forfait(null, null, "100", TOUJOURS)))
                .isEqualByComparingTo("100");
    }

    @Test
    void owesTheDaysOfItsAdhesionOnly() {
        var adhesion = adhesion(new Periode(jour(2026, 12, 30), null));
        var calcul = calcul(10, List.of(), PETITES);
        assertThat(calcul.pour(2026, List.of(adhesion)).total()).isEqualByComparingTo("2");
        assertThat(calcul.pour(2028, List.of(adhesion)).total()).isEqualByComparingTo("365");
    }

    @Test
    void changesOfRowWithinTheYear() {
        var avant = forfait(0, 1_000, "365", new Periode(jour(2021, 1, 1), jour(2026, 12, 31)));
        var apres = forfait(0, 1_000, "730", Periode.depuis(jour(2026, 12, 31)));
        assertThat(contribution(2026, 10, List.of(), avant, apres).lignes())
                .extracting(LigneDeContribution::montant)
                .containsExactly(new BigDecimal("364.00"), new BigDecimal("2.00"));
    }

    @Test
    void roundsEachLineToTheCent() {
        var adhesion = adhesion(new Periode(jour(2026, 12, 31), null));
        assertThat(
                        calcul(10, List.of(), forfait(0, null, "1000", TOUJOURS))
                                .pour(2026, List.of(adhesion))
                                .total())
                .isEqualByComparingTo("2.74");
    }

    @Test
    void paysEachProcedureAtTheRowOfItsDay() {
        var notifications =
                List.of(jour(2026, 2, 1), jour(2026, 3, 1), jour(2026, 8, 1), jour(2025, 8, 1));
        var lignes =
                contribution(
                                2026,
                                10,
                                notifications,
                                parProcedure(
                                        "500", new Periode(jour(2021, 1, 1), jour(2026, 7, 1))),
                                parProcedure("600", Periode.depuis(jour(2026, 7, 1))))
                        .lignes();
        assertThat(lignes)
                .extracting(LigneDeContribution::nombre, LigneDeContribution::montant)
                .containsExactly(
                        tuple(2, new BigDecimal("1000.00")), tuple(1, new BigDecimal("600.00")));
    }

    @Test
    void paysWhatTheConventionFixesInsteadOfTheBareme() {
        var convention =
                new Convention(
                        1,
                        1,
                        null,
                        null,
                        null,
                        null,
                        Periode.depuis(jour(2026, 1, 1)),
                        euros("50"));
        var adhesion = new AdhesionTarifee(adhesion(TOUJOURS).adhesion(), List.of(convention));
        var calcul = calcul(10, List.of(jour(2026, 2, 1)), PETITES, parProcedure("500", TOUJOURS));
        assertThat(calcul.pour(2026, List.of(adhesion)).total()).isEqualByComparingTo("50");
        assertThat(calcul.pour(2025, List.of(adhesion)).total()).isEqualByComparingTo("365");
    }

    private static BigDecimal total(int annee, Integer population, LigneDeBareme... bareme) {
        return contribution(annee, population, List.of(), bareme).total();
    }

    private static Contribution contribution(
            int annee, Integer population, List<LocalDate> notifications, LigneDeBareme... bareme) {
        return calcul(population, notifications, bareme).pour(annee, List.of(adhesion(TOUJOURS)));
    }

    private static CalculDeContribution calcul(
            Integer population, List<LocalDate> notifications, LigneDeBareme... bareme) {
        return new CalculDeContribution(
                new TarifDuJour(List.of(bareme), population), notifications);
    }

    private static AdhesionTarifee adhesion(Periode periode) {
        return new AdhesionTarifee(
                new Adhesion(1, "DAIX", SERVICE, ModaliteDAdhesion.PERMANENTE, periode), List.of());
    }

    private static LigneDeBareme forfait(Integer min, Integer max, String euros, Periode periode) {
        return ligne(ModeDeContribution.FORFAIT_ANNUEL, min, max, euros, periode);
    }

    private static LigneDeBareme parProcedure(String euros, Periode periode) {
        return ligne(ModeDeContribution.PAR_PROCEDURE, null, null, euros, periode);
    }

    private static LigneDeBareme ligne(
            ModeDeContribution mode, Integer min, Integer max, String euros, Periode periode) {
        return new LigneDeBareme(
                1L,
                SERVICE,
                ModaliteDAdhesion.PERMANENTE,
                mode,
                min,
                max,
                euros(euros),
                periode,
                "essai");
    }

    private static BigDecimal euros(String euros) {
        return new BigDecimal(euros);
    }

    private static LocalDate jour(int annee, int mois, int jour) {
        return LocalDate.of(annee, mois, jour);
    }
}
