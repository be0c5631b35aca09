package fr.centraleachat.common;

import javax.sql.DataSource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** A node that starts with another pace changes that of all: each reads it every second. */
@Component
class RelectureDeLAllure {

    private final JdbcTemplate base;
    private final CoursDuTemps cours;

    RelectureDeLAllure(DataSource base, CoursDuTemps cours) {
        this.base = new JdbcTemplate(base);
        this.cours = cours;
    }

    @Scheduled(fixedDelay = 1000)
    void relire() {
        cours.suivre(base.execute((ConnectionCallback<Allures>) c -> new AlluresEnTable(c).lire()));
    }
}
