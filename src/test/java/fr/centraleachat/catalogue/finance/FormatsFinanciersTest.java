package fr.centraleachat.catalogue.finance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts and days, as softwares write them. */
class FormatsFinanciersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 234,56|1234.56",
                "1\u00a0234\u202f567,8|1234567.8",
                "1.234,56|1234.56",
                "1234,56 €|1234.56",
                "1234.56|1234.56",
                "12|12",
                "-12,00|-12.00",
                "12,00-|-12.00",
                "(1 234,56)|-1234.56",
                "\u221212,5|-12.5"
            })
    void readsAFrenchAmount(String texte, BigDecimal montant) {
        assertThat(FormatDeMontant.FRANCAIS.lire(texte)).contains(montant);
    }

    /** 1.234 is one thousand or one euro: nobody guesses. */
    @ParameterizedTest
    @ValueSource(strings = {"1.234", "1,234.56", "12 34,5", "1,2,3", "abc", "--5", "", "1e5", "()"})
    void doesNotGuessAFrenchAmount(String texte) {
        assertThat(FormatDeMontant.FRANCAIS.lire(texte)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1,234.56|1234.56", "1234.56|1234.56", "(12.5)|-12.5", "1,234,567|1234567"})
    void readsAnEnglishAmount(String texte, BigDecimal montant) {
        assertThat(FormatDeMontant.ANGLAIS.lire(texte)).contains(montant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 234,56", "12,34", "1.234,5", "9999999999999.00"})
    void doesNotGuessAnEnglishAmount(String texte) {
        assertThat(FormatDeMontant.ANGLAIS.lire(texte)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "JOUR_MOIS_ANNEE,03/02/2026",
        "JOUR_MOIS_AN,03/02/26",
        "POINTS,03.02.2026",
        "ISO,2026-02-03",
        "COMPACT,20260203",
        "MOIS_JOUR_ANNEE,02/03/2026",
        "JOUR_MOIS_ANNEE,2026-02-03",
        "COMPACT,2026-02-03T10:15"
    })
    void readsADay(FormatDeDate format, String texte) {
        assertThat(format.lire(texte)).contains(LocalDate.of(2026, 2, 3));
    }

    @Test
    void refusesADayThatDoesNotExist() {
        assertThat(FormatDeDate.JOUR_MOIS_ANNEE.lire("30/02/2026")).isEmpty();
        assertThat(FormatDeDate.JOUR_MOIS_ANNEE.lire("12/31/2026")).isEmpty();
        assertThat(FormatDeDate.JOUR_MOIS_ANNEE.lire("01/01/0026")).isEmpty();
        assertThat(FormatDeDate.ISO.lire("hier")).isEmpty();
    }
}
