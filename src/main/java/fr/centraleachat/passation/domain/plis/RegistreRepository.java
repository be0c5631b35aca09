package fr.centraleachat.passation.domain.plis;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The register of a tour: the database numbers the plis, and lets one opening win. */
@Repository
class RegistreRepository {

    private final JdbcClient jdbc;

    RegistreRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Deposits go on side by side; an opening waits for those that were received before it. */
    void attendreLOuverture(String procedure, int tour) {
        verrouiller("pg_advisory_xact_lock_shared", procedure, tour);
    }

    void attendreLesDepots(String procedure, int tour) {
        verrouiller("pg_advisory_xact_lock", procedure, tour);
    }

    /**
     * The next number, kept by the caller's transaction until its end: no gap, no duplicate.
     *
     * @return empty once the plis are opened
     */
    Optional<Integer> prendreUnOrdre(String procedure, int tour) {
        return jdbc.sql(
                        """
                        insert into app.registre_des_depots as registre
                            (procedure, tour, dernier_ordre) values (?, ?, 1)
                        on conflict (procedure, tour)
                            do update set dernier_ordre = registre.dernier_ordre + 1
                            where registre.ouvert_le is null
                        returning dernier_ordre
                        """)
                .params(procedure, tour)
                .query(Integer.class)
                .optional();
    }

    /**
     * A tour that received nothing has its line too, once it is opened.
     *
     * @return false when somebody was faster
     */
    boolean ouvrir(OuvertureDeTour ouverture) {
        return jdbc.sql(
                                """
                                insert into app.registre_des_depots as registre
                                    (procedure, tour, dernier_ordre,
                                     dlro, ouvert_le, ouvert_par, contreseing_de)
                                values (?, ?, 0, ?, ?, ?, ?)
                                on conflict (procedure, tour) do update
                                    set dlro = excluded.dlro, ouvert_le = excluded.ouvert_le,
                                        ouvert_par = excluded.ouvert_par,
                                        contreseing_de = excluded.contreseing_de
                                    where registre.ouvert_le is null
                                """)
                        .params(ouverture.procedure(), ouverture.tour())
                        .params(utc(ouverture.dlro()), utc(ouverture.ouvertLe()))
                        .params(ouverture.ouvertPar(), ouverture.contreseingDe())
                        .update()
                == 1;
    }

    Optional<OuvertureDeTour> ouverture(String procedure, int tour) {
        return jdbc.sql(
                        "select * from app.registre_des_depots where procedure = ? and tour = ?"
                                + " and ouvert_le is not null")
                .params(procedure, tour)
                .query(RegistreRepository::ouverture)
                .optional();
    }

    /** In their order. */
    List<Integer> toursOuverts(String procedure) {
        return jdbc.sql(
                        "select tour from app.registre_des_depots where procedure = ?"
                                + " and ouvert_le is not null order by tour")
                .param(procedure)
                .query(Integer.class)
                .list();
    }

    private void verrouiller(String fonction, String procedure, int tour) {
        jdbc.sql("select " + fonction + "(hashtextextended('plis ' || ?, ?))")
                .params(procedure, tour)
                .query((ligne, rang) -> true)
                .single();
    }

    private static OuvertureDeTour ouverture(ResultSet ligne, int rang) throws SQLException {
        return new OuvertureDeTour(
                ligne.getString("procedure"),
                ligne.getInt("tour"),
                instant(ligne, "dlro"),
                instant(ligne, "ouvert_le"),
                ligne.getString("ouvert_par"),
                ligne.getString("contreseing_de"));
    }

    private static Instant instant(ResultSet ligne, String colonne) throws SQLException {
        return ligne.getObject(colonne, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
