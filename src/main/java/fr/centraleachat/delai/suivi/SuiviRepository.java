package fr.centraleachat.delai.suivi;

import fr.centraleachat.delai.DossierSuivi;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The procédures that have clocks, and the targets that were frozen for them. */
@Repository
class SuiviRepository {

    private final JdbcClient jdbc;
    private final VisiteRepository visites;

    SuiviRepository(JdbcClient jdbc, VisiteRepository visites) {
        this.jdbc = jdbc;
        this.visites = visites;
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

    /** A phase already begun keeps the target of its visits. */
    void poserLaCible(String numero, String phase, int cible, Integer minimum) {
        jdbc.sql(
                        """
                        insert into app.phase_suivie (numero, phase, cible, minimum_legal)
                        values (:numero, :phase, :cible, :minimum)
                        on conflict (numero, phase) do update
                            set cible = excluded.cible, minimum_legal = excluded.minimum_legal""")
                .param("numero", numero)
                .param("phase", phase)
                .param("cible", cible)
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

    void figer(String numero, String procedure, Map<String, LocalDate> prevues, LocalDate le) {
        jdbc.sql(
                        """
                        update app.suivi_de_procedure
                        set procedure = :procedure, prevision_figee_le = :le
                        where numero = :numero""")
                .param("numero", numero)
                .param("procedure", procedure)
                .param("le", le)
                .update();
        prevues.forEach(
                (phase, prevue) ->
                        jdbc.sql(
                                        """
                                        update app.phase_suivie set prevue = :prevue
                                        where numero = :numero and phase = :phase""")
                                .param("prevue", prevue)
                                .param("numero", numero)
                                .param("phase", phase)
                                .update());
    }

    void poserLaFinDeConsultation(String numero, Instant dlro) {
        poser(numero, "fin_de_consultation", dlro);
    }

    void terminer(String numero, Instant le) {
        poser(numero, "terminee_le", le);
    }

    Optional<SuiviDeProcedure> charger(String numero) {
        return jdbc.sql("select * from app.suivi_de_procedure where numero = :numero")
                .param("numero", numero)
                .query((ligne, rang) -> lire(ligne, phases(numero)))
                .optional();
    }

    private List<PhaseSuivie> phases(String numero) {
        var parPhase =
                visites.toutes(numero).stream().collect(Collectors.groupingBy(Visite::phase));
        return jdbc
                .sql(
                        """
                        select p.*, s.cible, s.minimum_legal, s.prevue
                        from app.phase_suivie s join app.phase p on p.code = s.phase
                        where s.numero = :numero order by p.ordre""")
                .param("numero", numero)
                .query(SuiviRepository::lirePhase)
                .list()
                .stream()
                .map(phase -> phase.avec(parPhase.getOrDefault(phase.code(), List.of())))
                .toList();
    }

    private void poser(String numero, String colonne, Instant instant) {
        jdbc.sql(
                        "update app.suivi_de_procedure set %s = :le where numero = :numero"
                                .formatted(colonne))
                .param("le", instant.atOffset(ZoneOffset.UTC))
                .param("numero", numero)
                .update();
    }

    static SuiviDeProcedure lire(ResultSet ligne, List<PhaseSuivie> phases) throws SQLException {
        return new SuiviDeProcedure(
                ligne.getString("numero"),
                ligne.getString("procedure"),
                ligne.getObject("depart", LocalDate.class),
                instant(ligne, "fin_de_consultation"),
                instant(ligne, "terminee_le"),
                phases);
    }

    static PhaseSuivie lirePhase(ResultSet ligne, int rang) throws SQLException {
        return new PhaseSuivie(
                ligne.getString("code"),
                ligne.getInt("ordre"),
                ligne.getString("libelle"),
                ligne.getString("libelle_court"),
                ligne.getString("acteur"),
                ligne.getInt("cible"),
                ligne.getObject("minimum_legal", Integer.class),
                ligne.getObject("prevue", LocalDate.class),
                List.of());
    }

    static Instant instant(ResultSet ligne, String colonne) throws SQLException {
        var moment = ligne.getObject(colonne, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
