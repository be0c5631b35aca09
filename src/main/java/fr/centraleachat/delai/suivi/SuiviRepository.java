package fr.centraleachat.delai.suivi;

import fr.centraleachat.delai.DossierSuivi;
import fr.centraleachat.delai.Duree;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The procédures that have clocks, and the targets that they follow. */
@Repository
class SuiviRepository {

    private final JdbcClient jdbc;
    private final LectureDesSuivis lecture;

    SuiviRepository(JdbcClient jdbc, LectureDesSuivis lecture) {
        this.jdbc = jdbc;
        this.lecture = lecture;
    }

    void creer(DossierSuivi dossier) {
        jdbc.sql(
                        """
                        insert into app.suivi_de_procedure
                            (numero, procedure, adherent, famille, depart)
                        values (:numero, :procedure, :adherent, :famille, :depart)
                        on conflict do nothing""")
                .param("numero", dossier.numero())
                .param("procedure", dossier.procedure())
                .param("adherent", dossier.adherent())
                .param("famille", dossier.famille())
                .param("depart", dossier.depart())
                .update();
    }

    /**
     * Whatever moves the clocks of a procédure begins with it: two lots write one after the other,
     * and the forecast, which writes every phase, meets nobody.
     *
     * @return false when nobody follows this procédure
     */
    boolean verrouiller(String numero) {
        return jdbc.sql(
                        """
                        select 1 from app.suivi_de_procedure
                        where numero = :numero for no key update""")
                .param("numero", numero)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** The same, when the procédure has that phase. */
    boolean verrouiller(String numero, String phase) {
        return jdbc.sql(
                        """
                        select 1 from app.suivi_de_procedure s
                        where numero = :numero and exists (select from app.phase_suivie f
                            where f.numero = s.numero and f.phase = :phase)
                        for no key update""")
                .param("numero", numero)
                .param("phase", phase)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** A phase already begun keeps the target of its visits. */
    void poserLaCible(String numero, String phase, Duree cible, Integer minimum) {
        jdbc.sql(
                        """
                        insert into app.phase_suivie (numero, phase, cible, unite, minimum_legal)
                        values (:numero, :phase, :cible, :unite, :minimum)
                        on conflict (numero, phase) do update
                            set cible = excluded.cible, unite = excluded.unite,
                                minimum_legal = excluded.minimum_legal""")
                .param("numero", numero)
                .param("phase", phase)
                .param("cible", cible.jours())
                .param("unite", cible.unite().name())
                .param("minimum", minimum)
                .update();
    }

    void poserLeMinimum(String numero, String phase, Integer minimum) {
        jdbc.sql(
                        """
                        update app.phase_suivie set minimum_legal = :minimum
                        where numero = :numero and phase = :phase""")
                .param("numero", numero)
                .param("phase", phase)
                .param("minimum", minimum)
                .update();
    }

    void poserLeType(String numero, String procedure) {
        jdbc.sql(
                        """
                        update app.suivi_de_procedure set procedure = :procedure
                        where numero = :numero""")
                .param("procedure", procedure)
                .param("numero", numero)
                .update();
    }

    void poserLaFinDeConsultation(String numero, Instant dlro) {
        poser(numero, "fin_de_consultation", dlro);
    }

    void terminer(String numero, Instant le) {
        poser(numero, "terminee_le", le);
    }

    Optional<SuiviDeProcedure> charger(String numero) {
        return lecture.charger(List.of(numero)).stream().findFirst();
    }

    private void poser(String numero, String colonne, Instant instant) {
        jdbc.sql(
                        "update app.suivi_de_procedure set %s = :le where numero = :numero"
                                .formatted(colonne))
                .param("le", instant.atOffset(ZoneOffset.UTC))
                .param("numero", numero)
                .update();
    }
}
