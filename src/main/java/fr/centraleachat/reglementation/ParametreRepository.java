package fr.centraleachat.reglementation;

import fr.centraleachat.common.Periode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The rows as they are in the database. Read each time by index, never kept in memory: a row that
 * one node adds is in force on the others at once.
 */
@Repository
class ParametreRepository {

    private static final String EN_VIGUEUR = " debut <= :le and (fin is null or fin > :le) ";

    private final JdbcClient jdbc;

    ParametreRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Parametre> enVigueur(String code, LocalDate le) {
        return jdbc.sql("select * from app.parametre where code = :code and" + EN_VIGUEUR)
                .param("code", code)
                .param("le", le)
                .query(ParametreRepository::lire)
                .optional();
    }

    List<Parametre> tous(LocalDate le) {
        return jdbc.sql("select * from app.parametre where" + EN_VIGUEUR + "order by code")
                .param("le", le)
                .query(ParametreRepository::lire)
                .list();
    }

    /** Oldest first. */
    List<Parametre> historique(String code) {
        return jdbc.sql("select * from app.parametre where code = :code order by debut")
                .param("code", code)
                .query(ParametreRepository::lire)
                .list();
    }

    /** So that two administrators change one code one after the other. */
    void verrouiller(String code) {
        jdbc.sql("select id from app.parametre where code = :code for update")
                .param("code", code)
                .query(Long.class)
                .list();
    }

    void fermer(String code, LocalDate debut, LocalDate fin) {
        jdbc.sql("update app.parametre set fin = :fin where code = :code and debut = :debut")
                .param("fin", fin)
                .param("code", code)
                .param("debut", debut)
                .update();
    }

    void ajouter(Parametre p, String auteur, Instant le) {
        jdbc.sql(
                        """
                        insert into app.parametre (code, libelle, debut, fin, valeur, jour, unite,
                            article, surete, a_verifier, note, auteur, ecrit_le)
                        values (:code, :libelle, :debut, :fin, :valeur, :jour, :unite,
                            :article, :surete, :aVerifier, :note, :auteur, :le)""")
                .param("code", p.code())
                .param("libelle", p.libelle())
                .param("debut", p.periode().debut())
                .param("fin", p.periode().fin())
                .param("valeur", p.valeur())
                .param("jour", p.date())
                .param("unite", p.unite())
                .param("article", p.article())
                .param("surete", p.surete())
                .param("aVerifier", p.aVerifier())
                .param("note", p.note())
                .param("auteur", auteur)
                .param("le", le.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Parametre lire(ResultSet ligne, int rang) throws SQLException {
        var periode =
                new Periode(
                        ligne.getObject("debut", LocalDate.class),
                        ligne.getObject("fin", LocalDate.class));
        return new Parametre(
                ligne.getString("code"),
                ligne.getString("libelle"),
                periode,
                ligne.getBigDecimal("valeur"),
                ligne.getObject("jour", LocalDate.class),
                ligne.getString("unite"),
                ligne.getString("article"),
                ligne.getString("surete"),
                ligne.getBoolean("a_verifier"),
                ligne.getString("note"));
    }
}
