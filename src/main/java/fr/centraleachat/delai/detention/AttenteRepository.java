package fr.centraleachat.delai.detention;

import fr.centraleachat.delai.GenreDeDetenteur;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The waits of the procédures, each with its beginning and its end. */
@Repository
class AttenteRepository {

    private final JdbcClient jdbc;

    AttenteRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The same one twice is one. */
    void ouvrir(String numero, Attente attente) {
        jdbc.sql(
                        """
                        insert into app.attente
                            (procedure, cle, detenteur, priorite, motif, depuis, jusqu_a)
                        values (:numero, :cle, :detenteur, :priorite, :motif, :depuis,
                            :jusquA)
                        on conflict do nothing""")
                .param("numero", numero)
                .param("cle", attente.cle())
                .param("detenteur", attente.detenteur() == null ? null : attente.detenteur().name())
                .param("priorite", attente.priorite().name())
                .param("motif", attente.motif())
                .param("depuis", moment(attente.depuis()))
                .param("jusquA", attente.jusquA() == null ? null : moment(attente.jusquA()))
                .update();
    }

    void fermer(String numero, String cle, Instant le) {
        jdbc.sql(
                        """
                        update app.attente set jusqu_a = greatest(depuis, :le)
                        where procedure = :numero and cle = :cle and jusqu_a is null""")
                .param("le", moment(le))
                .param("numero", numero)
                .param("cle", cle)
                .update();
    }

    void oublierLesSuspensions(String numero) {
        jdbc.sql(
                        """
                        delete from app.attente
                        where procedure = :numero and priorite = 'SUSPENSION'""")
                .param("numero", numero)
                .update();
    }

    List<Attente> toutes(String numero) {
        return jdbc.sql("select * from app.attente where procedure = :numero")
                .param("numero", numero)
                .query((ligne, rang) -> lire(ligne))
                .list();
    }

    private static Attente lire(ResultSet ligne) throws SQLException {
        return new Attente(
                ligne.getString("cle"),
                detenteur(ligne),
                Priorite.valueOf(ligne.getString("priorite")),
                ligne.getString("motif"),
                instant(ligne, "depuis"),
                instant(ligne, "jusqu_a"));
    }

    /** Null of a suspension that is nobody's. */
    static GenreDeDetenteur detenteur(ResultSet ligne) throws SQLException {
        var code = ligne.getString("detenteur");
        return code == null ? null : GenreDeDetenteur.valueOf(code);
    }

    static Instant instant(ResultSet ligne, String colonne) throws SQLException {
        var moment = ligne.getObject(colonne, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    /** As the base keeps it, so that what is read again is what was compared. */
    static OffsetDateTime moment(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
