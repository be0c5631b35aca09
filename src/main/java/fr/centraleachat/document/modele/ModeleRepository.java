package fr.centraleachat.document.modele;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of the modèles. */
@Repository
class ModeleRepository {

    private final JdbcClient jdbc;

    ModeleRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One after the other: two uploads at once have two numbers. */
    int prochaineVersion(String document) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('modele ' || ?, 0))")
                .param(document)
                .query((ligne, rang) -> true)
                .single();
        return jdbc.sql(
                        "select coalesce(max(version), 0) + 1 from app.modele_de_document"
                                + " where document = ?")
                .param(document)
                .query(Integer.class)
                .single();
    }

    void inserer(ModeleDeDocument modele, byte[] contenu) {
        jdbc.sql(
                        """
                        insert into app.modele_de_document
                            (id, document, version, nom, contenu, empreinte, depose_par, depose_le)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(modele.id(), modele.document(), modele.version(), modele.nom(), contenu)
                .params(modele.empreinte(), modele.deposePar(), utc(modele.deposeLe()))
                .update();
    }

    /** The latest version first. */
    List<ModeleDeDocument> duDocument(String document) {
        return jdbc.sql(
                        "select * from app.modele_de_document where document = ?"
                                + " order by version desc")
                .param(document)
                .query(ModeleRepository::modele)
                .list();
    }

    Optional<ModeleDeDocument> modele(UUID id) {
        return jdbc.sql("select * from app.modele_de_document where id = ?")
                .param(id)
                .query(ModeleRepository::modele)
                .optional();
    }

    /** The one in service at that instant; for what is older than all of them, the first. */
    Optional<ModeleDeDocument> enService(String document, Instant le) {
        return jdbc.sql(
                        """
                        select * from app.modele_de_document
                        where document = ? and en_service_depuis is not null
                        order by en_service_depuis <= ? desc,
                                 case when en_service_depuis <= ? then en_service_depuis end desc,
                                 en_service_depuis, version desc
                        limit 1
                        """)
                .params(document, utc(le), utc(le))
                .query(ModeleRepository::modele)
                .optional();
    }

    byte[] contenu(UUID id) {
        return jdbc.sql("select contenu from app.modele_de_document where id = ?")
                .param(id)
                .query(byte[].class)
                .single();
    }

    void essayer(UUID id, String procedure) {
        jdbc.sql("update app.modele_de_document set essaye_sur = ? where id = ?")
                .params(procedure, id)
                .update();
    }

    /**
     * @return false when somebody was faster
     */
    boolean mettreEnService(UUID id, Instant depuis, String par) {
        return jdbc.sql(
                                """
                                update app.modele_de_document
                                set en_service_depuis = ?, mis_en_service_par = ?
                                where id = ? and en_service_depuis is null
                                """)
                        .params(utc(depuis), par, id)
                        .update()
                == 1;
    }

    private static ModeleDeDocument modele(ResultSet ligne, int rang) throws SQLException {
        return new ModeleDeDocument(
                ligne.getObject("id", UUID.class),
                ligne.getString("document"),
                ligne.getInt("version"),
                ligne.getString("nom"),
                ligne.getString("empreinte"),
                ligne.getString("depose_par"),
                instant(ligne, "depose_le"),
                ligne.getString("essaye_sur"),
                instant(ligne, "en_service_depuis"));
    }

    private static Instant instant(ResultSet ligne, String colonne) throws SQLException {
        var le = ligne.getObject(colonne, OffsetDateTime.class);
        return le == null ? null : le.toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
