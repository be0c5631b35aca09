package fr.centraleachat.delai.retroplanning;

import fr.centraleachat.delai.Duree;
import fr.centraleachat.delai.Unite;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The phases with their targets in force. */
@Repository
class CiblesDuPlan {

    private final JdbcClient jdbc;

    CiblesDuPlan(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * In the order of the process.
     *
     * @param adherent null for those of every one
     */
    List<PhaseAPlanifier> enVigueur(String procedure, String adherent, LocalDate le) {
        return jdbc.sql(
                        """
                        select p.code, p.libelle, p.acteur, c.jours, c.unite
                        from app.cibles_en_vigueur(:procedure, :adherent, :le) c
                        join app.phase p on p.code = c.phase order by p.ordre""")
                .param("procedure", procedure)
                .param("adherent", adherent, Types.VARCHAR)
                .param("le", le)
                .query(
                        (l, i) ->
                                new PhaseAPlanifier(
                                        l.getString("code"),
                                        l.getString("libelle"),
                                        l.getString("acteur"),
                                        new Duree(
                                                l.getInt("jours"),
                                                Unite.valueOf(l.getString("unite")))))
                .list();
    }
}
