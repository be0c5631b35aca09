package fr.centraleachat.catalogue.finance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reports of the imports of finance. */
@Repository
class ImportFinancierRepository {

    private static final String LIRE =
            """
            select i.*, s.nom from app.import_financier i
            join app.source_financiere s on s.id = i.source\s""";

    private final JdbcClient jdbc;

    ImportFinancierRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void ouvrir(UUID id, int source, String fichier, String par, Instant le) {
        jdbc.sql(
                        """
                        insert into app.import_financier (id, source, fichier, par, le)
                        values (?, ?, ?, ?, ?)""")
                .params(id, source, fichier, par, le.atOffset(ZoneOffset.UTC))
                .update();
    }

    void refuser(UUID id, List<LigneRefusee> refus) {
        if (refus.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        insert into app.ligne_financiere_refusee (import, rang, ligne, colonne, message)
                        select :id, depuis + r.rang, r.ligne, r.colonne, r.message
                        from unnest(:lignes::int[], :colonnes::text[], :messages::text[])
                            with ordinality as r(ligne, colonne, message, rang),
                            (select count(*) as depuis from app.ligne_financiere_refusee
                                where import = :id) d""")
                .param("id", id)
                .param("lignes", refus.stream().map(LigneRefusee::ligne).toArray(Integer[]::new))
                .param("colonnes", refus.stream().map(LigneRefusee::colonne).toArray(String[]::new))
                .param("messages", refus.stream().map(LigneRefusee::message).toArray(String[]::new))
                .update();
    }

    void clore(UUID id, int lues, BilanDImport bilan, String fin) {
        jdbc.sql(
                        """
                        update app.import_financier set lues = ?, creees = ?, corrigees = ?,
                            inchangees = ?, refusees = ?, fin = ? where id = ?""")
                .params(
                        lues,
                        bilan.creees(),
                        bilan.corrigees(),
                        bilan.inchangees(),
                        bilan.refusees(),
                        fin,
                        id)
                .update();
    }

    Optional<RapportFinancier> rapport(UUID id) {
        return jdbc.sql(LIRE + "where i.id = ?")
                .param(id)
                .query(ImportFinancierRepository::lire)
                .optional();
    }

    /**
     * @param par null for those of everybody
     */
    List<RapportFinancier> derniers(String par, int nombre) {
        return jdbc.sql(
                        LIRE
                                + "where :par::text is null or i.par = :par order by i.le desc limit :n")
                .param("par", par)
                .param("n", nombre)
                .query(ImportFinancierRepository::lire)
                .list();
    }

    List<LigneRefusee> refus(UUID id, int nombre) {
        return jdbc.sql(
                        """
                        select ligne, colonne, message from app.ligne_financiere_refusee
                        where import = ? order by rang limit ?""")
                .params(id, nombre)
                .query(LigneRefusee.class)
                .list();
    }

    /** As they come, however many. */
    void parcourirLesRefus(UUID id, Consumer<LigneRefusee> suite) {
        var lecture =
                jdbc.sql(
                                """
                                select ligne, colonne, message from app.ligne_financiere_refusee
                                where import = ? order by rang""")
                        .param(id)
                        .query(LigneRefusee.class);
        try (var refus = lecture.stream()) {
            refus.forEach(suite);
        }
    }

    private static RapportFinancier lire(ResultSet l, int rang) throws SQLException {
        return new RapportFinancier(
                l.getObject("id", UUID.class),
                l.getString("nom"),
                l.getString("fichier"),
                l.getString("par"),
                l.getObject("le", OffsetDateTime.class).toInstant(),
                l.getInt("lues"),
                new BilanDImport(
                        l.getInt("creees"),
                        l.getInt("corrigees"),
                        l.getInt("inchangees"),
                        l.getInt("refusees")),
                l.getString("fin"));
    }
}
