package fr.centraleachat.catalogue.alerte;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The alerts that nothing answered yet, for who reads them. */
@Service
@Transactional(readOnly = true)
public class AlertesOuvertes {

    private static final int VUES = 100;

    private final JdbcClient jdbc;

    AlertesOuvertes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a marché: the nearest limit first, then the latest raised. */
    public List<Alerte> de(String marche) {
        return jdbc.sql(
                        """
                        select * from app.alerte_de_marche
                        where marche = ? and fermee_le is null
                        order by limite nulls last, levee_le desc, id desc""")
                .param(marche)
                .query(AlertesOuvertes::lire)
                .list();
    }

    /** Of all the marchés, a hundred at most, in the same order. */
    public List<Alerte> toutes() {
        return jdbc.sql(
                        """
                        select * from app.alerte_de_marche where fermee_le is null
                        order by limite nulls last, levee_le desc, id desc limit ?""")
                .param(VUES)
                .query(AlertesOuvertes::lire)
                .list();
    }

    private static Alerte lire(ResultSet l, int n) throws SQLException {
        return new Alerte(
                l.getLong("id"),
                l.getString("marche"),
                GenreDAlerte.valueOf(l.getString("genre")),
                l.getString("adherent"),
                l.getString("libelle"),
                l.getString("regle"),
                l.getObject("limite", LocalDate.class),
                l.getObject("levee_le", OffsetDateTime.class).toInstant());
    }
}
