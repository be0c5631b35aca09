package fr.centraleachat.delai.suivi;

import fr.centraleachat.delai.Delais;
import java.sql.Types;
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
    List<CibleEnVigueur> enVigueur(String procedure, String adherent, LocalDate le) {
        return jdbc.sql(
                        """
                        select c.* from app.cibles_en_vigueur(:procedure, :adherent, :le) c
                        join app.phase p on p.code = c.phase order by p.ordre""")
                .param("procedure", procedure)
                .param("adherent", adherent, Types.VARCHAR)
                .param("le", le)
                .query(CibleEnVigueur.class)
                .list();
    }

    /**
     * The phases that have a target for every kind of procédure conducted here, whoever it is for:
     * one that an adhérent alone has leaves the others without.
     */
    Set<String> phasesCiblees(LocalDate le) {
        return new TreeSet<>(
                jdbc.sql(
                                """
                                select p.code from app.phase p where not exists (
                                    select from (select distinct procedure from app.cible_de_phase
                                        where procedure is not null) t
                                    where not exists (select from app.cible_de_phase c
                                        where c.phase = p.code and c.adherent is null
                                            and (c.procedure is null or c.procedure = t.procedure)
                                            and c.debut <= :le and (c.fin is null or c.fin > :le)))""")
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
