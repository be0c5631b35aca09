package fr.centraleachat.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.workflow.Moteur;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A job that a node had taken when it was killed runs again at once, and only then. */
@EssaiDuMoteur
class VerrousDesNoeudsTest {

    @Autowired VerrousDesNoeuds verrous;
    @Autowired Moteur moteur;
    @Autowired Parcours parcours;
    @Autowired JdbcClient jdbc;
    @Autowired DataSource base;
    @Autowired Clock horloge;

    private final String noeud = UUID.randomUUID().toString();
    private String numero;

    @BeforeEach
    void prendreUnJob() {
        var demain = horloge.instant().plus(Duration.ofDays(1));
        numero = parcours.jusquALaPublication(List.of("BOAMP"), demain, List.of(1));
        jdbc.sql(
                        "update camunda.act_ru_job set lock_owner_ = ?, lock_exp_time_ = ?"
                                + " where process_instance_id_ in (select proc_inst_id_ from"
                                + " camunda.act_ru_execution where business_key_ = ?)")
                .params(noeud, OffsetDateTime.now(horloge).plusMinutes(10), numero)
                .update();
        assertThat(proprietaires()).containsExactly(noeud);
    }

    @Test
    void givesBackTheJobsOfANodeThatDied() {
        assertThat(verrous.libererCeuxDesMorts()).isEqualTo(1);

        assertThat(proprietaires()).isEmpty();
        moteur.executerLesJobsDus();
        assertThat(parcours.ouvertes(numero, "Task_Envoyer")).hasSize(1);
    }

    @Test
    void leavesThoseOfANodeThatLivesUntilItsConnectionEnds() throws SQLException {
        try (var vivant = base.getConnection();
                var verrou =
                        vivant.prepareStatement(
                                "select pg_advisory_lock(" + VerrousDesNoeuds.CLE + ")")) {
            verrou.setString(1, noeud);
            verrou.execute();
            assertThat(verrous.libererCeuxDesMorts()).isZero();
            assertThat(proprietaires()).containsExactly(noeud);
            vivant.createStatement().execute("select pg_advisory_unlock_all()");
        }
        assertThat(verrous.libererCeuxDesMorts()).isEqualTo(1);
    }

    private List<String> proprietaires() {
        return jdbc.sql("select lock_owner_ from camunda.act_ru_job where lock_owner_ = ?")
                .param(noeud)
                .query(String.class)
                .list();
    }
}
