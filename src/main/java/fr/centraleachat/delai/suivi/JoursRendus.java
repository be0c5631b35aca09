package fr.centraleachat.delai.suivi;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The days that were given back to the phases of a procédure: a day is given back once. */
@Repository
class JoursRendus {

    private final JdbcClient jdbc;

    JoursRendus(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @return those that were not yet
     */
    List<LocalDate> rendre(String numero, Collection<LocalDate> jours) {
        return jdbc.sql(
                        """
                        insert into app.jour_rendu (procedure, jour)
                        select :numero, unnest(cast(:jours as date[]))
                        on conflict do nothing returning jour""")
                .param("numero", numero)
                .param("jours", jours.stream().map(LocalDate::toString).toArray(String[]::new))
                .query(LocalDate.class)
                .list();
    }
}
