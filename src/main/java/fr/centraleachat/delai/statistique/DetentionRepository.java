package fr.centraleachat.delai.statistique;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The days that each holder had of the durations that are counted. */
@Repository
class DetentionRepository {

    private static final String UNE_A_UNE =
            """
            (select d.phase, d.procedure, d.famille, d.adherent, d.mois, p.cle,
                p.part::int as jours, 1 as procedures
            from app.duree_comptee d, jsonb_each_text(d.detention) as p (cle, part))""";

    private final JdbcClient jdbc;

    DetentionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By code of étape, who had most first. */
    Map<String, List<PartDeTemps>> parPhase(Selection selection) {
        var uneAUne = selection.croiseFamilleEtAdherent(null);
        return jdbc
                .sql(
                        """
                        select phase, cle, sum(jours) as jours, sum(procedures) as procedures
                        from %s c where %s
                        group by phase, cle order by phase, jours desc, cle"""
                                .formatted(
                                        uneAUne ? UNE_A_UNE : "app.cube_des_detentions",
                                        uneAUne ? selection.lignes() : selection.niveau(null)))
                .params(selection.parametres())
                .query((r, rang) -> Map.entry(r.getString("phase"), part(r)))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static PartDeTemps part(ResultSet ligne) throws SQLException {
        return PartDeTemps.de(
                ligne.getString("cle"), ligne.getLong("jours"), ligne.getLong("procedures"));
    }
}
