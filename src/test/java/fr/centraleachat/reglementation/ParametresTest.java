package fr.centraleachat.reglementation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Montant;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@EssaiSpring
@Transactional
class ParametresTest {

    private static final LocalDate LE = LocalDate.parse("2026-11-21");

    @Autowired Parametres parametres;
    @Autowired ChangerParametre changer;
    @Autowired ParametreRepository lignes;
    @Autowired JdbcClient jdbc;
    @Autowired Clock horloge;

    @ParameterizedTest
    @CsvSource({
        "DISPENSE_FS, 2026-03-31, 40000",
        "DISPENSE_FS, 2026-04-01, 60000",
        "SEUIL_FORMALISE_FS, 2025-12-31, 221000",
        "SEUIL_FORMALISE_FS, 2026-11-21, 216000",
        "DISPENSE_TRAVAUX, 2027-01-01, 140000"
    })
    void readsTheRowInForceThatDay(String code, LocalDate le, String montant) {
        assertThat(parametres.montant(code, le)).isEqualTo(Montant.de(montant));
    }

    @Test
    void keepsTheDateOfAParameterThatIsOne() {
        var critere = parametres.exiger("CRITERE_ENVIRONNEMENTAL", LE);
        assertThat(critere.date()).isEqualTo(LocalDate.parse("2026-08-21"));
        assertThat(critere.valeur()).isNull();
    }

    @Test
    void saysWhichValuesAreStillToBeVerified() {
        assertThat(parametres.exiger("CONTROLE_LEGALITE_TRANSMISSION_JOURS", LE).aVerifier())
                .isTrue();
        assertThat(parametres.exiger("STANDSTILL_ELECTRONIQUE", LE).aVerifier()).isFalse();
    }

    @Test
    void failsLoudlyOnAHoleInTheReference() {
        assertThat(parametres.enVigueur("SEUIL_FORMALISE_FS", LocalDate.parse("2028-01-01")))
                .isEmpty();
        assertThatThrownBy(() -> parametres.exiger("INCONNU", LE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("INCONNU");
    }

    @Test
    void closesTheRowThatANewOneReplaces() {
        var debut = LocalDate.now(horloge).plusDays(30);
        changer.changer(demande("STANDSTILL_ELECTRONIQUE", debut, "14"), "admin");
        assertThat(parametres.entier("STANDSTILL_ELECTRONIQUE", debut.minusDays(1))).isEqualTo(11);
        assertThat(parametres.entier("STANDSTILL_ELECTRONIQUE", debut)).isEqualTo(14);
    }

    @Test
    void refusesTheSecondOfTwoAdministratorsWhoReadTheSameValue() {
        var debut = LocalDate.now(horloge).plusDays(30);
        var premiere = demande("STANDSTILL_AUTRE", debut, "17");
        var seconde = demande("STANDSTILL_AUTRE", debut.plusDays(5), "18");
        changer.changer(premiere, "admin");
        assertThatThrownBy(() -> changer.changer(seconde, "autre"))
                .isInstanceOf(EtatIncompatible.class)
                .hasMessageContaining("quelqu’un d’autre");
    }

    @Test
    void neverHoldsTwoRowsOfOneCodeOnTheSameDay() {
        assertThatThrownBy(
                        () ->
                                jdbc.sql(
                                                """
                                                insert into app.parametre (code, libelle, debut,
                                                    valeur, unite, surete, a_verifier)
                                                values ('DELAI_MIN_AOO', 'x', '2026-01-01', 1,
                                                    'JOURS_CALENDAIRES', 'A', false)""")
                                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private NouvelleValeur demande(String code, LocalDate debut, String valeur) {
        return new NouvelleValeur(
                code,
                debut,
                null,
                new BigDecimal(valeur),
                null,
                "R2182-1",
                "A",
                false,
                null,
                VersionDeParametre.de(lignes.historique(code)));
    }
}
