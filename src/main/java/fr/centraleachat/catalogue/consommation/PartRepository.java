package fr.centraleachat.catalogue.consommation;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each adhérent may draw and has drawn. */
@Repository
class PartRepository {

    private final JdbcClient jdbc;

    PartRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By adhérent; those who never drew nor had a quota are not there. */
    Map<String, Part> toutes(long periode) {
        return jdbc
                .sql(
                        """
                        select adherent, quota, recu, cede, engage, constate
                        from app.part_d_adherent where periode = ?""")
                .param(periode)
                .query(Part.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Part::adherent, Function.identity()));
    }

    void solder(long periode, Part part) {
        jdbc.sql(
                        """
                        insert into app.part_d_adherent
                            (periode, adherent, quota, recu, cede, engage, constate)
                        values (:periode, :adherent, :quota, :recu, :cede, :engage, :constate)
                        on conflict (periode, adherent) do update
                        set quota = excluded.quota, recu = excluded.recu, cede = excluded.cede,
                            engage = excluded.engage, constate = excluded.constate""")
                .param("periode", periode)
                .param("adherent", part.adherent())
                .param("quota", part.quota())
                .param("recu", part.recu())
                .param("cede", part.cede())
                .param("engage", part.engage())
                .param("constate", part.constate())
                .update();
    }
}
