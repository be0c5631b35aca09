package fr.centraleachat.recit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.centraleachat.passation.Amont;
import fr.centraleachat.passation.SaisineFixture;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An application for training, of which a day lasts four minutes. */
class HorlogeAccelereeTest {

    private static final String CHARGE = "marches.metropole";
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String ACCELERATION = "--centrale.horloge.acceleration=360";

    private Path dossier;
    private ApplicationSeparee application;

    @BeforeEach
    void creerLeDossier() throws Exception {
        dossier = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "acceleree");
    }

    @AfterEach
    void arreter() throws Exception {
        if (application != null) {
            application.arreter();
        }
    }

    /** The day is that of the tasks of an agent; an hour is ten seconds, which nobody touches. */
    @Test
    void firesTheTimerOfTheModelByItselfAndNeverGoesBack() throws Exception {
        application = ApplicationSeparee.demarrer(dossier, ACCELERATION);
        var programme =
                ProgrammeDistant.ouvrir(
                        application, "instructeur.longvic", SaisineFixture.nettoyageDeLongvic());
        var horloge = new HorlogeLue(programme, PARIS);
        programme.avancerLHorloge(matin(horloge));
        new Amont(programme, horloge).lancer();
        var dlro = Instant.parse(programme.procedure().get("dlro").asText());
        programme.avancerLHorloge(dlro.minus(Duration.ofHours(1)));
        assertThat(horloge.instant()).isBefore(dlro);

        assertThat(programme.tache(CHARGE, "Task_OuvrirPlis")).isNotNull();
        var avant = horloge.instant();
        assertThat(avant).isAfter(dlro).isBefore(dlro.plus(Duration.ofHours(6)));
        assertThat(connexion()).contains("Horloge accélérée\u00a0: un jour dure 4 min");

        redemarrerSansAccelerer();
        var ralentie = new ProgrammeDistant(application, programme.numero());
        assertThat(new HorlogeLue(ralentie, PARIS).instant()).isAfter(avant);
        assertThat(connexion()).contains("Base d’entraînement");
    }

    /** Half past midnight of the next day: the whole day is before the test. */
    private static Instant matin(Clock horloge) {
        var demain = LocalDate.now(horloge).plusDays(1);
        return demain.atTime(0, 30).atZone(PARIS).toInstant();
    }

    private void redemarrerSansAccelerer() throws Exception {
        application.arreter();
        application = ApplicationSeparee.demarrer(dossier);
    }

    /** Nothing is written: without the acceleration, it starts again as before. */
    @Test
    void isRefusedOnABaseThatHoldsARealProcedure() throws Exception {
        application = ApplicationSeparee.demarrer(dossier);
        ProgrammeDistant.ouvrir(
                application, "instructeur.longvic", SaisineFixture.nettoyageDeLongvic());
        application.arreter();

        assertThatThrownBy(() -> ApplicationSeparee.demarrer(dossier, ACCELERATION))
                .isInstanceOf(AssertionError.class);
        assertThat(Files.readString(dossier.resolve("journal.txt")))
                .contains("La base contient 1 procédure réelle", "Retirez centrale.horloge");
    }

    private String connexion() throws Exception {
        var page = HttpRequest.newBuilder(URI.create(application.adresse() + "/connexion")).build();
        return HttpClient.newHttpClient().send(page, BodyHandlers.ofString()).body();
    }
}
