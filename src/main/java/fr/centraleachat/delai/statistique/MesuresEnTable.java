package fr.centraleachat.delai.statistique;

import java.sql.Types;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counted from the visits themselves. */
@Repository
class MesuresEnTable implements MesuresDesPhases {

    private final JdbcClient jdbc;

    MesuresEnTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Repartition> parPhase(String procedure, String adherent) {
        Map<String, Map<Integer, Long>> effectifs = new HashMap<>();
        jdbc.sql("select * from app.durees_des_phases(:procedure, :adherent)")
                .param("procedure", procedure)
                .param("adherent", adherent, Types.VARCHAR)
                .query(
                        l -> {
                            effectifs
                                    .computeIfAbsent(l.getString("phase"), p -> new TreeMap<>())
                                    .put(l.getInt("jours"), l.getLong("nombre"));
                        });
        return effectifs.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> Repartition.de(e.getValue())));
    }
}
