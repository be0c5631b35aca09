package fr.centraleachat.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoursDuTempsTest {

    private final CoursDuTemps reel = new CoursDuTemps();
    private final CoursDuTemps accelere = new CoursDuTemps();

    CoursDuTempsTest() {
        accelere.suivre(Allures.AUCUNE.changees(1440, Instant.EPOCH));
    }

    @Test
    void tellsHowLongARealWaitIsOnItsClock() {
        assertThat(reel.pendant(Duration.ofMinutes(10))).isEqualTo(Duration.ofMinutes(10));
        assertThat(accelere.pendant(Duration.ofMinutes(10))).isEqualTo(Duration.ofDays(10));
    }

    @Test
    void looksMoreOftenWhenItRunsFasterButNotWithoutEnd() {
        assertThat(new Rythme(reel).tous("PT1M")).isEqualTo("PT1M");
        assertThat(new Rythme(accelere).tous("PT1M")).isEqualTo("PT2S");
        assertThat(new Rythme(accelere).tous("PT10M")).isEqualTo("PT2S");
        accelere.suivre(Allures.AUCUNE.changees(24, Instant.EPOCH));
        assertThat(new Rythme(accelere).tous("PT10M")).isEqualTo("PT25S");
    }

    @Test
    void remembersThatABaseWasForTraining() {
        assertThat(reel.estDEntrainement()).isFalse();
        accelere.suivre(
                Allures.AUCUNE
                        .changees(1440, Instant.EPOCH)
                        .changees(1, Instant.EPOCH.plusMillis(9)));
        assertThat(accelere.estAccelere()).isFalse();
        assertThat(accelere.estDEntrainement()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1440, Horloge accélérée : un jour dure une minute",
        "24, Horloge accélérée : un jour dure 1 h",
        "720, Horloge accélérée : un jour dure 2 min",
        "1000, Horloge accélérée : un jour dure 1 min 26 s",
        "86400, Horloge accélérée : un jour dure 1 seconde",
        "1, 'Base d’entraînement, dont l’horloge a été accélérée'"
    })
    void isSaidAboveThePages(int facteur, String texte) {
        assertThat(BandeauDeLAllure.allure(facteur)).isEqualTo(texte);
    }
}
