package fr.centraleachat.passation.domain.negociation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rounds of negotiation of the procédures, from tour 2 on. */
@Repository
public class Tours {

    private static final String LIRE =
            "select procedure, tour, defini_le, date_limite from app.tour_de_negociation"
                    + " where procedure = ? ";

    private final JdbcClient jdbc;

    Tours(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In their order, those that are not sent yet included. */
    public List<TourDeNegociation> tous(String procedure) {
        return jdbc.sql(LIRE + "order by tour").param(procedure).query(Tours::tour).list();
    }

    public Optional<TourDeNegociation> tour(String procedure, int tour) {
        return jdbc.sql(LIRE + "and tour = ?")
                .params(procedure, tour)
                .query(Tours::tour)
                .optional();
    }

    Optional<TourDeNegociation> dernier(String procedure) {
        return jdbc.sql(LIRE + "order by tour desc limit 1")
                .param(procedure)
                .query(Tours::tour)
                .optional();
    }

    /** By lot. */
    public List<SoumissionnaireAdmis> admis(String procedure, int tour) {
        return jdbc.sql(
                        "select lot, siret from app.soumissionnaire_admis"
                                + " where procedure = ? and tour = ? order by lot, siret")
                .params(procedure, tour)
                .query(
                        (ligne, rang) ->
                                new SoumissionnaireAdmis(
                                        ligne.getInt("lot"), ligne.getString("siret")))
                .list();
    }

    /** A round that is not sent yet may be defined again: only the last definition counts. */
    void definir(TourDeNegociation tour, Collection<SoumissionnaireAdmis> admis) {
        jdbc.sql(
                        """
                        insert into app.tour_de_negociation (procedure, tour, defini_le)
                        values (?, ?, ?)
                        on conflict (procedure, tour) do update set defini_le = excluded.defini_le
                        """)
                .params(tour.procedure(), tour.tour(), utc(tour.definiLe()))
                .update();
        jdbc.sql("delete from app.soumissionnaire_admis where procedure = ? and tour = ?")
                .params(tour.procedure(), tour.tour())
                .update();
        admis.forEach(a -> admettre(tour, a));
    }

    private void admettre(TourDeNegociation tour, SoumissionnaireAdmis admis) {
        jdbc.sql("insert into app.soumissionnaire_admis values (?, ?, ?, ?)")
                .params(tour.procedure(), tour.tour(), admis.lot(), admis.operateur())
                .update();
    }

    /**
     * From then on plis are received, until the date limite.
     *
     * @return false when it was sent already
     */
    boolean envoyer(TourDeNegociation tour, Instant dateLimite) {
        return jdbc.sql(
                                "update app.tour_de_negociation set date_limite = ?"
                                        + " where procedure = ? and tour = ? and date_limite is null")
                        .params(utc(dateLimite), tour.procedure(), tour.tour())
                        .update()
                == 1;
    }

    private static TourDeNegociation tour(ResultSet ligne, int rang) throws SQLException {
        var limite = ligne.getObject("date_limite", OffsetDateTime.class);
        return new TourDeNegociation(
                ligne.getString("procedure"),
                ligne.getInt("tour"),
                ligne.getObject("defini_le", OffsetDateTime.class).toInstant(),
                limite == null ? null : limite.toInstant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
