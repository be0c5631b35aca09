package fr.centraleachat.passation.domain.marche;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarcheEnCoursTest {

    @ParameterizedTest
    @CsvSource({
        "2024-05-18, 36, 2027-05-17",
        "2026-01-01, 12, 2026-12-31",
        "2027-01-31, 1, 2027-02-28",
        "2028-02-29, 12, 2029-02-28",
        "2028-02-29, 48, 2032-02-28",
        "2027-03-01, 12, 2028-02-29"
    })
    void endsOnTheEveOfTheSameDay(LocalDate notification, int mois, LocalDate fin) {
        var marche =
                new MarcheEnCours(
                        "2026-0001",
                        1,
                        "26M001",
                        "Nettoyage",
                        "MAPA",
                        "LONGVIC",
                        "LONGVIC",
                        notification,
                        mois);

        assertThat(marche.fin()).isEqualTo(fin);
    }
}
