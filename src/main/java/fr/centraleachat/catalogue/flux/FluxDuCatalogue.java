package fr.centraleachat.catalogue.flux;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The facts of the catalogue, for those who follow it. Every agent reads them all. */
@Service
public class FluxDuCatalogue {

    private static final String FAITS =
            """
            select f.*, m.objet from app.fait_du_catalogue f
            left join app.marche_mutualise m on m.reference = f.marche
            """;

    private final NumerotationDesFaits numerotation;
    private final JdbcClient jdbc;

    FluxDuCatalogue(NumerotationDesFaits numerotation, JdbcClient jdbc) {
        this.numerotation = numerotation;
        this.jdbc = jdbc;
    }

    /**
     * Those that follow, the oldest first. Asked again from the position of the last one, the
     * answers together hold each fact once.
     *
     * @param position of the last one read, 0 for the very first page
     */
    @Transactional
    public List<Fait> apres(long position, int nombre) {
        numerotation.numeroter();
        return jdbc.sql(FAITS + "where f.position > ? order by f.position limit ?")
                .params(position, nombre)
                .query(FluxDuCatalogue::lire)
                .list();
    }

    /** The newest ones, the last first. */
    @Transactional
    public List<Fait> derniers(int nombre) {
        numerotation.numeroter();
        return jdbc.sql(FAITS + "where f.position > 0 order by f.position desc limit ?")
                .params(nombre)
                .query(FluxDuCatalogue::lire)
                .list();
    }

    private static Fait lire(ResultSet l, int numero) throws SQLException {
        return new Fait(
                l.getLong("position"),
                Fait.Genre.valueOf(l.getString("genre")),
                l.getString("marche"),
                l.getObject("le", OffsetDateTime.class).toInstant(),
                l.getString("adherent"),
                List.of((String[]) l.getArray("champs").getArray()),
                l.getObject("fin", LocalDate.class),
                l.getString("objet"));
    }
}
