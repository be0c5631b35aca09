package fr.centraleachat.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of the pieces. The database numbers the versions and bounds what the caller sees. */
@Repository
class PieceRepository {

    private static final String INSERER =
            """
            insert into app.piece
                (id, procedure, categorie, nom, type_mime, taille, empreinte, deposee_par,
                 deposee_le, version)
            select ?, ?, ?, ?, ?, ?, ?, ?, ?, coalesce(max(version), 0) + 1
            from app.piece where procedure = ? and nom = ?
            returning *
            """;

    private final JdbcClient jdbc;

    PieceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean estVisible(String procedure) {
        return jdbc.sql(
                        "select app.procedure_visible(numero) from app.procedure_portee"
                                + " where numero = ?")
                .param(procedure)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** The version that it carries is not read: the next one within (procédure, name) is taken. */
    Piece inserer(Piece piece) {
        verrouiller(piece.procedure(), piece.nom());
        return jdbc.sql(INSERER)
                .params(piece.id(), piece.procedure(), piece.categorie(), piece.nom())
                .params(piece.typeMime(), piece.taille(), piece.empreinte(), piece.deposeePar())
                .params(piece.deposeeLe().atOffset(ZoneOffset.UTC), piece.procedure(), piece.nom())
                .query(PieceRepository::piece)
                .single();
    }

    Optional<Piece> piece(UUID id) {
        return jdbc.sql("select * from app.piece where id = ?")
                .param(id)
                .query(PieceRepository::piece)
                .optional();
    }

    List<Piece> pieces(String procedure) {
        return jdbc.sql(
                        "select * from app.piece where procedure = ?"
                                + " order by deposee_le desc, version desc, id")
                .param(procedure)
                .query(PieceRepository::piece)
                .list();
    }

    List<Piece> pieces(String procedure, Collection<UUID> ids) {
        return jdbc.sql("select * from app.piece where procedure = ? and id = any(?)")
                .params(procedure, ids.toArray(UUID[]::new))
                .query(PieceRepository::piece)
                .list();
    }

    /** Two deposits of one name wait for each other here, so that neither takes a taken version. */
    private void verrouiller(String procedure, String nom) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(? || '/' || ?, 0))")
                .params(procedure, nom)
                .query((ligne, rang) -> true)
                .single();
    }

    private static Piece piece(ResultSet ligne, int rang) throws SQLException {
        return new Piece(
                ligne.getObject("id", UUID.class),
                ligne.getString("procedure"),
                ligne.getString("categorie"),
                ligne.getString("nom"),
                ligne.getString("type_mime"),
                ligne.getInt("version"),
                ligne.getLong("taille"),
                ligne.getString("empreinte"),
                ligne.getString("deposee_par"),
                ligne.getObject("deposee_le", OffsetDateTime.class).toInstant());
    }
}
