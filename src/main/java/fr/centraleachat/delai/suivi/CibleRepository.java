package fr.centraleachat.delai.suivi;

import fr.centraleachat.delai.Delais;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The phases of the reference and their dated targets. */
@Repository
class CibleRepository {

    private final JdbcClient jdbc;

    CibleRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the phases; empty for a kind of procédure that has no target. */
    List<CibleEnVigueur> enVigueur(String procedure, LocalDate le) {
        return jdbc.sql(
                        """
                        select c.phase, c.jours, c.parametre_minimum
                        from app.cible_de_phase c join app.phase p on p.code = c.phase
                        where c.procedure = :procedure
                            and c.debut <= :le and (c.fin is null or c.fin > :le)
                        order by p.ordre""")
                .param("procedure", procedure)
                .param("le", le)
                .query(CibleEnVigueur.class)
                .list();
    }

    /** The phases that have a target for every kind of procédure conducted here. */
    Set<String> phasesCiblees(LocalDate le) {
        return new TreeSet<>(
                jdbc.sql(
                                """
                                select phase from app.cible_de_phase
                                where debut <= :le and (fin is null or fin > :le)
                                group by phase
                                having count(*) = (
                                    select count(distinct procedure) from app.cible_de_phase)""")
                        .param("le", le)
                        .query(String.class)
                        .list());
    }

    List<Delais.Phase> phases() {
        return jdbc.sql("select code, ordre, libelle, libelle_court from app.phase order by ordre")
                .query(Delais.Phase.class)
                .list();
    }

    String libelle(String phase) {
        return jdbc.sql("select libelle from app.phase where code = :phase")
                .param("phase", phase)
                .query(String.class)
                .single();
    }
}
