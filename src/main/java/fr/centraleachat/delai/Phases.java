package fr.centraleachat.delai;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The phases of the process, in order, as the pages name them. */
@Component
public class Phases {

    private final JdbcClient jdbc;

    Phases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Short label by code, in the order of the process. */
    @Transactional(readOnly = true)
    public Map<String, String> libelles() {
        var libelles = new LinkedHashMap<String, String>();
        jdbc.sql("select code, libelle_court from app.phase order by ordre")
                .query(
                        r -> {
                            libelles.put(r.getString(1), r.getString(2));
                        });
        return libelles;
    }

    /** Codes of the activités of the matrix by code of phase, in the order of the process. */
    @Transactional(readOnly = true)
    public Map<String, List<String>> activites() {
        var activites = new LinkedHashMap<String, List<String>>();
        jdbc.sql("select code, activites from app.phase order by ordre")
                .query(
                        r -> {
                            activites.put(r.getString(1), List.of(r.getString(2).split("\\s+")));
                        });
        return activites;
    }
}
