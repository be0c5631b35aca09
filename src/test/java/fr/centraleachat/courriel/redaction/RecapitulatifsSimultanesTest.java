package fr.centraleachat.courriel.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Several nodes write the récapitulatifs of one day: real transactions, on one database. */
@EssaiSpring
class RecapitulatifsSimultanesTest {

    private static final int NOEUDS = 8;

    /** A Tuesday. */
    private static final Instant MIDI = Instant.parse("2095-03-08T11:00:00Z");

    @Autowired RecapitulatifQuotidien recapitulatif;
    @Autowired JdbcClient jdbc;
    @Autowired PlatformTransactionManager gestion;
    @Autowired HorlogeDEssai temps;

    private TransactionTemplate transaction;

    @BeforeEach
    void informer() {
        temps.regler(MIDI);
        transaction = new TransactionTemplate(gestion);
        transaction.executeWithoutResult(
                t -> {
                    veille();
                    jdbc.sql(
                                    """
                                    insert into app.information (id, procedure, lot, code, libelle,
                                        fonction, adherent, le)
                                    values (?, '2095-0001', 1, 'X', 'Valider', 'DSF', 'LONGVIC', ?)""")
                            .params(
                                    UUID.randomUUID(),
                                    MIDI.minus(Duration.ofHours(3)).atOffset(ZoneOffset.UTC))
                            .update();
                });
    }

    private void veille() {
        jdbc.sql("insert into app.courriel_recapitulatif (jour, jusqu_a) values (?, ?)")
                .params(
                        LocalDate.of(2095, 3, 7),
                        MIDI.minus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC))
                .update();
    }

    @AfterEach
    void effacer() {
        temps.remettre();
        transaction.executeWithoutResult(
                t -> {
                    jdbc.sql("delete from app.courriel where cle like 'RECAPITULATIF/%/2095-%'")
                            .update();
                    jdbc.sql("delete from app.courriel_recapitulatif where jour >= '2095-01-01'")
                            .update();
                    jdbc.sql("delete from app.information where procedure = '2095-0001'").update();
                });
    }

    @Test
    void oneNodeWritesForAll() throws Exception {
        var depart = new CyclicBarrier(NOEUDS);
        var noeuds = Executors.newFixedThreadPool(NOEUDS);
        var issues = new ArrayList<Future<Void>>();
        Callable<Void> noeud =
                () -> {
                    depart.await();
                    recapitulatif.ecrire();
                    return null;
                };
        for (int i = 0; i < NOEUDS; i++) {
            issues.add(noeuds.submit(noeud));
        }
        for (var issue : issues) {
            issue.get();
        }
        noeuds.shutdown();
        assertThat(courriels()).isEqualTo(1);
    }

    @Test
    void aNodeThatDiesBeforeItsEndLeavesTheDayToAnother() {
        transaction.executeWithoutResult(
                t -> {
                    recapitulatif.ecrire();
                    t.setRollbackOnly();
                });
        assertThat(courriels()).isZero();
        recapitulatif.ecrire();
        recapitulatif.ecrire();
        assertThat(courriels()).isEqualTo(1);
    }

    private int courriels() {
        return transaction.execute(
                t ->
                        jdbc.sql(
                                        "select count(*) from app.courriel where cle"
                                                + " = 'RECAPITULATIF/dsf.longvic/2095-03-08'")
                                .query(Integer.class)
                                .single());
    }
}
