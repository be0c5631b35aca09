package fr.centraleachat.delai.suivi;

import fr.centraleachat.delai.Duree;
import fr.centraleachat.delai.Unite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was moved: written once, never changed. */
@Repository
class DeplacementRepository {

    private final JdbcClient jdbc;

    DeplacementRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param d its {@code phase} is the code
     */
    void noter(String numero, DeplacementDeCible d) {
        jdbc.sql(
                        """
                        insert into app.deplacement_de_cible (numero, phase, jours_avant, unite_avant,
                            jours_apres, unite_apres, echeance_avant, echeance_apres, motif, auteur,
                            deplacee_le)
                        values (:numero, :phase, :joursAvant, :uniteAvant, :joursApres, :uniteApres,
                            :echeanceAvant, :echeanceApres, :motif, :auteur, :le)""")
                .param("numero", numero)
                .param("phase", d.phase())
                .param("joursAvant", d.avant().jours())
                .param("uniteAvant", d.avant().unite().name())
                .param("joursApres", d.apres().jours())
                .param("uniteApres", d.apres().unite().name())
                .param("echeanceAvant", d.echeanceAvant(), Types.DATE)
                .param("echeanceApres", d.echeanceApres(), Types.DATE)
                .param("motif", d.motif())
                .param("auteur", d.auteur())
                .param("le", d.le().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The latest first. */
    List<DeplacementDeCible> tous(String numero) {
        return jdbc.sql(
                        """
                        select d.*, p.libelle from app.deplacement_de_cible d
                        join app.phase p on p.code = d.phase
                        where d.numero = :numero order by d.id desc""")
                .param("numero", numero)
                .query(DeplacementRepository::lire)
                .list();
    }

    private static DeplacementDeCible lire(ResultSet l, int rang) throws SQLException {
        return new DeplacementDeCible(
                l.getString("libelle"),
                new Duree(l.getInt("jours_avant"), Unite.valueOf(l.getString("unite_avant"))),
                new Duree(l.getInt("jours_apres"), Unite.valueOf(l.getString("unite_apres"))),
                LigneDeSuivi.jour(l, "echeance_avant"),
                LigneDeSuivi.jour(l, "echeance_apres"),
                l.getString("motif"),
                l.getString("auteur"),
                LigneDeSuivi.instant(l, "deplacee_le"));
    }
}
