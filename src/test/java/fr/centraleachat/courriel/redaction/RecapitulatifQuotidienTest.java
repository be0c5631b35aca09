package fr.centraleachat.courriel.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** One courriel a day for what the matrix informs an agent of. */
@EssaiSpring
@Transactional
class RecapitulatifQuotidienTest {

    private static final Instant MIDI = Instant.parse("2097-03-04T11:00:00Z");
    private static final LocalDate VEILLE = LocalDate.of(2097, 3, 3);
    private static final Instant SAMEDI = Instant.parse("2097-03-09T11:00:00Z");
    private static final Instant QUATORZE_JUILLET = Instant.parse("2098-07-14T10:00:00Z");
    private static final Instant TROIS_HEURES = Instant.parse("2097-03-04T02:00:00Z");

    @Autowired RecapitulatifQuotidien recapitulatif;
    @Autowired JdbcClient jdbc;
    @Autowired Clock horloge;
    @Autowired HorlogeDEssai temps;

    /** The former one went up to the day before: other tests have acts of their own. */
    @BeforeEach
    void regler() {
        temps.regler(MIDI);
        jdbc.sql("insert into app.courriel_recapitulatif (jour, jusqu_a) values (?, ?)")
                .params(VEILLE, MIDI.minus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC))
                .update();
    }

    @AfterEach
    void remettre() {
        temps.remettre();
    }

    @Test
    void tellsAllTheActsOfADayInOneCourriel() {
        informer("Valider le DCE", Duration.ofHours(3));
        informer("Publier l’avis", Duration.ofHours(1));
        recapitulatif.ecrire();
        recapitulatif.ecrire();

        assertThat(textes("dsf.longvic"))
                .singleElement()
                .asString()
                .contains("Valider le DCE", "Publier l’avis", "lot 1");
        assertThat(textes("dsf.quetigny")).isEmpty();
    }

    @Test
    void goesOnTheNextDayFromWhereItStopped() {
        informer("Valider le DCE", Duration.ofHours(3));
        recapitulatif.ecrire();
        informer("Publier l’avis", Duration.ofMinutes(1));
        temps.avancer(Duration.ofHours(2));
        recapitulatif.ecrire();
        assertThat(textes("dsf.longvic")).hasSize(1);

        temps.avancer(Duration.ofDays(1));
        recapitulatif.ecrire();
        assertThat(textes("dsf.longvic"))
                .hasSize(2)
                .last()
                .asString()
                .contains("Publier l’avis")
                .doesNotContain("Valider le DCE");
    }

    @Test
    void isNotWrittenAtNight() {
        temps.regler(TROIS_HEURES);
        informer("Valider le DCE", Duration.ofHours(1));
        recapitulatif.ecrire();
        assertThat(textes("dsf.longvic")).isEmpty();
    }

    @Test
    void waitsForTheNextWorkedDayWhenNothingIsDueByLaw() {
        temps.regler(SAMEDI);
        informer("Valider le DCE", Duration.ofHours(3));
        recapitulatif.ecrire();
        assertThat(textes("dsf.longvic")).isEmpty();

        temps.avancer(Duration.ofDays(2));
        recapitulatif.ecrire();
        assertThat(textes("dsf.longvic")).singleElement().asString().contains("Valider le DCE");
    }

    @Test
    void writesNothingOnAHoliday() {
        temps.regler(QUATORZE_JUILLET);
        informer("Valider le DCE", Duration.ofHours(3));
        recapitulatif.ecrire();
        assertThat(textes("dsf.longvic")).isEmpty();
    }

    private void informer(String libelle, Duration ilYA) {
        jdbc.sql(
                        """
                        insert into app.information
                            (id, procedure, lot, code, libelle, fonction, adherent, le)
                        values (?, '2097-0001', 1, ?, ?, 'DSF', 'LONGVIC', ?)""")
                .params(UUID.randomUUID(), libelle, libelle)
                .param(horloge.instant().minus(ilYA).atOffset(ZoneOffset.UTC))
                .update();
    }

    private List<String> textes(String agent) {
        return jdbc.sql("select texte from app.courriel where cle like ? order by ecrit_le")
                .param("RECAPITULATIF/" + agent + "/2097-%")
                .query(String.class)
                .list();
    }
}
