package fr.centraleachat.delai.suivi;

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

    List<Visite> toutes(String numero) {
        return jdbc
                .sql(
                        """
                        select * from app.suivi_de_phase where procedure = :numero
                        order by phase, visite""")
                .param("numero", numero)
                .query(LigneDeSuivi::visite)
                .list()
                .stream()
                .map(DeProcedure::valeur)
                .toList();
    }

    Optional<Visite> derniere(String numero, String phase) {
        return jdbc.sql(
                        """
                        select * from app.suivi_de_phase
                        where procedure = :numero and phase = :phase
                        order by visite desc limit 1""")
                .param("numero", numero)
                .param("phase", phase)
                .query(LigneDeSuivi::visite)
                .optional()
                .map(DeProcedure::valeur);
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
}
