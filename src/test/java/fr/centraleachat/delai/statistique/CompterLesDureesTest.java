package fr.centraleachat.delai.statistique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@EssaiSpring
@Transactional
class CompterLesDureesTest {

    private static final String NUMERO = "COMPTAGE-1";
    private static final String DCE = "VALIDATION_DCE";
    private static final FiltreDeStatistiques FILTRE =
            new FiltreDeStatistiques(null, null, "COMPTAGE", null, null);

    @Autowired Statistiques statistiques;
    @Autowired CompterLesDurees comptage;
    @Autowired ComptageRepository depot;
    @Autowired MesuresDesPhases mesures;
    @Autowired HorlogeDEssai horloge;
    @Autowired JdbcClient jdbc;
    @Autowired DataSource base;

    ProceduresPassees passe;

    @BeforeEach
    void conduire() {
        passe = new ProceduresPassees(jdbc, "COMPTAGE");
        passe.suivre(NUMERO, "AOO", "QUETIGNY", "2025-01-06");
        passe.visite(NUMERO, DCE, "2025-01-10 09:00", "2025-01-14 08:00", 7);
        passe.tranche(NUMERO, "2025-01-10 09:00", null, "DCPM", null);
    }

    @AfterEach
    void remettreLHorloge() {
        horloge.remettre();
    }

    @Test
    void isAnnouncedOnceATransactionAndCountedOnce() {
        aSonTour();
        assertThat(annonces()).isEqualTo(1);
        assertThat(comptage.compter()).isPositive();
        assertThat(annonces()).isZero();
        depot.recompter(List.of(NUMERO));
        assertThat(nombre()).isEqualTo(1);
    }

    @Test
    void takesBackWhatIsTakenUpAgainAndFollowsTheFileThatChanges() {
        aSonTour();
        comptage.compter();
        passe.visite(NUMERO, DCE, "2025-02-03 09:00", null, 4);
        comptage.compter();
        assertThat(nombre()).isZero();
        passe.fermer(NUMERO, DCE, "2025-02-09 09:00");
        passe.changerDAdherent(NUMERO, "LONGVIC");
        comptage.compter();
        assertThat(statistiques.parAxe(FILTRE, Axe.ADHERENT, DCE))
                .containsExactly(new StatistiqueDAxe("LONGVIC", 1, 10.0, 10.0, 1.0, 0));
    }

    @Test
    void leavesTheWorkToTheNodeThatCounts() throws SQLException {
        try (var autre = base.getConnection()) {
            autre.setAutoCommit(false);
            reserver(autre);
            assertThat(comptage.compter()).isZero();
            assertThat(annonces()).isEqualTo(1);
            autre.rollback();
        }
        assertThat(comptage.compter()).isPositive();
    }

    @Test
    void saysUpToWhenAllIsCounted() {
        aSonTour();
        var midi = Instant.parse("2025-03-03T11:00:00Z");
        horloge.regler(midi);
        comptage.compter();
        assertThat(statistiques.aJourAu().orElseThrow())
                .isCloseTo(midi, within(5, ChronoUnit.MINUTES));
    }

    /** A forecast does not depend on who reads it. */
    @Test
    void measuresTheSameForWhoeverAsks() {
        aSonTour();
        comptage.compter();
        var pourTous = mesures.parPhase("AOO", "QUETIGNY").get(DCE).effectifs();
        assertThat(pourTous).containsKey(4);
        jdbc.sql("select set_config('centrale.portee', 'LONGVIC', true)")
                .query(String.class)
                .single();
        assertThat(mesures.parPhase("AOO", "QUETIGNY").get(DCE).effectifs()).isEqualTo(pourTous);
        assertThat(mesures.parPhase(null, null)).doesNotContainKey("JUSQU_A_LA_NOTIFICATION");
    }

    /** What another test counts may not be over: this one waits, as the next node would. */
    private void aSonTour() {
        depot.attendreSonTour();
    }

    private static void reserver(Connection autre) throws SQLException {
        try (var ordre = autre.createStatement()) {
            ordre.execute("select pg_advisory_xact_lock(hashtextextended('delai.statistique', 0))");
        }
    }

    private long nombre() {
        return statistiques.parPhase(FILTRE).stream().mapToLong(StatistiqueDePhase::nombre).sum();
    }

    private int annonces() {
        return jdbc.sql("select count(*) from app.duree_a_compter where numero = ?")
                .param(NUMERO)
                .query(Integer.class)
                .single();
    }
}
