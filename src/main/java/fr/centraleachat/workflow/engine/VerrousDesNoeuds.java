package fr.centraleachat.workflow.engine;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives back the jobs that a node had taken when it died: else they wait for the end of its lock. A
 * node that lives holds the advisory lock of its name on a connection of its own ({@link
 * PresenceDuNoeud}); whoever can take that lock knows that nobody is behind the name. Were a node
 * wrongly believed dead, its job would fail at its commit: the row has another revision.
 */
@Component
class VerrousDesNoeuds {

    /** The key of a name, in the one space of advisory locks of the database. */
    static final String CLE = "hashtextextended('centrale-achat.noeud ' || ?, 0)";

    private static final Logger LOG = LoggerFactory.getLogger(VerrousDesNoeuds.class);

    private final JdbcClient jdbc;

    VerrousDesNoeuds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @return how many jobs may run again
     */
    @Transactional
    int libererCeuxDesMorts() {
        int liberes =
                jdbc
                        .sql(
                                "select distinct lock_owner_ from camunda.act_ru_job"
                                        + " where lock_owner_ is not null")
                        .query(String.class)
                        .list()
                        .stream()
                        .filter(this::estMort)
                        .mapToInt(this::liberer)
                        .sum();
        if (liberes > 0) {
            LOG.info("{} jobs of nodes that died may run again", liberes);
        }
        return liberes;
    }

    /** Until the end of the transaction no other node can find the same. */
    private boolean estMort(String noeud) {
        return jdbc.sql("select pg_try_advisory_xact_lock(" + CLE + ")")
                .param(noeud)
                .query(Boolean.class)
                .single();
    }

    private int liberer(String noeud) {
        return jdbc.sql(
                        "update camunda.act_ru_job set lock_owner_ = null, lock_exp_time_ = null,"
                                + " rev_ = rev_ + 1 where lock_owner_ = ?")
                .param(noeud)
                .update();
    }
}
