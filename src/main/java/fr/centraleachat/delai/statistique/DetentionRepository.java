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

    private final JdbcClient jdbc;

    DetentionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By code of étape, who had most first. */
    Map<String, List<PartDeTemps>> parPhase(Selection selection) {
        return jdbc
                .sql(
                        """
                        select phase, cle, sum(jours) as jours, sum(procedures) as procedures
                        from app.cube_des_detentions where %s
                        group by phase, cle order by phase, jours desc, cle"""
                                .formatted(selection.niveau(null)))
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
