package fr.centraleachat.delai.retroplanning;

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

    /** In the order of the process. */
    List<PhaseAPlanifier> enVigueur(String procedure, LocalDate le) {
        return jdbc.sql(
                        """
                        select p.code, p.libelle, p.acteur, c.jours
                        from app.cible_de_phase c join app.phase p on p.code = c.phase
                        where c.procedure = :procedure
                            and c.debut <= :le and (c.fin is null or c.fin > :le)
                        order by p.ordre""")
                .param("procedure", procedure)
                .param("le", le)
                .query(PhaseAPlanifier.class)
                .list();
    }
}
