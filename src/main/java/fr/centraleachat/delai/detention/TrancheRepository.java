package fr.centraleachat.delai.detention;

import fr.centraleachat.delai.Tranche;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tranches of each procédure, the last one without end while it runs. */
@Repository
class TrancheRepository {

    private final JdbcClient jdbc;

    TrancheRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From the first opening of a phase; empty before, and where nobody follows the clocks. */
    Optional<Duree> verrouiller(String numero) {
        return jdbc.sql(
                        """
                        select terminee_le, (select min(ouverte_le) from app.suivi_de_phase
                            where procedure = numero) as debut
                        from app.suivi_de_procedure where numero = :numero for no key update""")
                .param("numero", numero)
                .query(
                        (ligne, rang) ->
                                new Duree(
                                        AttenteRepository.instant(ligne, "debut"),
                                        AttenteRepository.instant(ligne, "terminee_le")))
                .optional()
                .filter(duree -> duree.debut() != null);
    }

    List<Tranche> toutes(String numero) {
        return jdbc.sql("select * from app.tranche where procedure = :numero order by debut")
                .param("numero", numero)
                .query((ligne, rang) -> lire(ligne))
                .list();
    }

    Optional<Tranche> enCours(String numero) {
        return jdbc.sql("select * from app.tranche where procedure = :numero and fin is null")
                .param("numero", numero)
                .query((ligne, rang) -> lire(ligne))
                .optional();
    }

    void supprimerDepuis(String numero, Instant debut) {
        jdbc.sql("delete from app.tranche where procedure = :numero and debut >= :debut")
                .param("numero", numero)
                .param("debut", AttenteRepository.moment(debut))
                .update();
    }

    void ajouter(String numero, Tranche tranche) {
        jdbc.sql(
                        """
                        insert into app.tranche (procedure, debut, fin, detenteur, motif)
                        values (:numero, :debut, :fin, :detenteur, :motif)""")
                .param("numero", numero)
                .param("debut", AttenteRepository.moment(tranche.debut()))
                .param(
                        "fin",
                        tranche.fin() == null ? null : AttenteRepository.moment(tranche.fin()))
                .param("detenteur", tranche.detenteur() == null ? null : tranche.detenteur().name())
                .param("motif", tranche.motif())
                .update();
    }

    private static Tranche lire(ResultSet ligne) throws SQLException {
        return new Tranche(
                AttenteRepository.instant(ligne, "debut"),
                AttenteRepository.instant(ligne, "fin"),
                AttenteRepository.detenteur(ligne),
                ligne.getString("motif"));
    }

    /**
     * @param fin null while the procédure lasts
     */
    record Duree(Instant debut, Instant fin) {}
}
