package fr.centraleachat.delai.suivi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The visits of the phases. */
@Repository
class VisiteRepository {

    private final JdbcClient jdbc;

    VisiteRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Two lots that move at once write the clock of a phase one after the other.
     *
     * @return false when nobody follows this procédure
     */
    boolean verrouiller(String numero, String phase) {
        return jdbc.sql(
                        """
                        select 1 from app.phase_suivie
                        where numero = :numero and phase = :phase for update""")
                .param("numero", numero)
                .param("phase", phase)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    List<Visite> toutes(String numero) {
        return jdbc.sql(
                        """
                        select * from app.suivi_de_phase where procedure = :numero
                        order by phase, visite""")
                .param("numero", numero)
                .query(VisiteRepository::lire)
                .list();
    }

    Optional<Visite> derniere(String numero, String phase) {
        return jdbc.sql(
                        """
                        select * from app.suivi_de_phase
                        where procedure = :numero and phase = :phase
                        order by visite desc limit 1""")
                .param("numero", numero)
                .param("phase", phase)
                .query(VisiteRepository::lire)
                .optional();
    }

    void creer(String numero, Visite visite, Integer minimumLegal) {
        jdbc.sql(
                        """
                        insert into app.suivi_de_phase
                            (procedure, phase, visite, ouverte_le, cible, minimum_legal)
                        values (:numero, :phase, :visite, :le, :cible, :minimum)""")
                .param("numero", numero)
                .param("phase", visite.phase())
                .param("visite", visite.rang())
                .param("le", visite.ouverteLe().atOffset(ZoneOffset.UTC))
                .param("cible", visite.cible())
                .param("minimum", minimumLegal)
                .update();
    }

    void fermer(String numero, Visite visite, Instant le) {
        jdbc.sql(
                        """
                        update app.suivi_de_phase set fermee_le = :le
                        where procedure = :numero and phase = :phase and visite = :visite""")
                .param("le", le.atOffset(ZoneOffset.UTC))
                .param("numero", numero)
                .param("phase", visite.phase())
                .param("visite", visite.rang())
                .update();
    }

    void reprendre(String numero, Visite visite) {
        jdbc.sql(
                        """
                        update app.suivi_de_phase set fermee_le = null
                        where procedure = :numero and phase = :phase and visite = :visite""")
                .param("numero", numero)
                .param("phase", visite.phase())
                .param("visite", visite.rang())
                .update();
    }

    void changerLaCible(String numero, Visite visite, Integer minimumLegal) {
        jdbc.sql(
                        """
                        update app.suivi_de_phase set cible = :cible, minimum_legal = :minimum
                        where procedure = :numero and phase = :phase and visite = :visite""")
                .param("cible", visite.cible())
                .param("minimum", minimumLegal)
                .param("numero", numero)
                .param("phase", visite.phase())
                .param("visite", visite.rang())
                .update();
    }

    void suspendre(String numero, Visite visite) {
        jdbc.sql(
                        """
                        update app.suivi_de_phase set suspendus = :jours
                        where procedure = :numero and phase = :phase and visite = :visite""")
                .param("jours", visite.suspendus())
                .param("numero", numero)
                .param("phase", visite.phase())
                .param("visite", visite.rang())
                .update();
    }

    static Visite lire(ResultSet ligne, int rang) throws SQLException {
        return new Visite(
                ligne.getString("phase"),
                ligne.getInt("visite"),
                SuiviRepository.instant(ligne, "ouverte_le"),
                ligne.getInt("cible"),
                ligne.getInt("suspendus"),
                SuiviRepository.instant(ligne, "fermee_le"));
    }
}
