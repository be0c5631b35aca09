package fr.centraleachat.delai.suivi;

import fr.centraleachat.delai.AlerteEnCours;
import fr.centraleachat.delai.AlertesEnCours;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the alerts that were raised. The second of a target replaces the first. */
@Repository
@Transactional(readOnly = true)
class AlertesRelues implements AlertesEnCours {

    private static final String LEVEES =
            """
            select a.* from app.alerte a
            where a.fermee_le is null and a.levee_le is not null
                and not (a.genre = 'CIBLE_1' and exists (
                    select 1 from app.alerte b
                    where b.numero = a.numero and b.objet = a.objet
                        and b.genre = 'CIBLE_2' and b.levee_le is not null))
            """;

    private static final String ORDRE = " order by a.limite, a.numero, a.genre, a.objet";

    private final JdbcClient jdbc;

    AlertesRelues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<AlerteEnCours> toutes() {
        return jdbc.sql(LEVEES + ORDRE).query(AlertesRelues::lire).list();
    }

    @Override
    public List<AlerteEnCours> de(String numero) {
        return jdbc.sql(LEVEES + "and a.numero = ?" + ORDRE)
                .param(numero)
                .query(AlertesRelues::lire)
                .list();
    }

    @Override
    public List<AlerteEnCours> parmi(Collection<Long> ids) {
        return jdbc.sql(LEVEES + "and a.id = any (:ids)" + ORDRE)
                .param("ids", ids.toArray(Long[]::new))
                .query(AlertesRelues::lire)
                .list();
    }

    private static AlerteEnCours lire(ResultSet ligne, int rang) throws SQLException {
        var activites = ligne.getString("activites");
        return new AlerteEnCours(
                ligne.getLong("id"),
                ligne.getString("numero"),
                ligne.getString("genre"),
                ligne.getString("objet"),
                ligne.getString("libelle"),
                ligne.getObject("limite", LocalDate.class),
                ligne.getString("regle"),
                activites == null ? List.of() : List.of(activites.split(" ")),
                LigneDeSuivi.instant(ligne, "levee_le"),
                LigneDeSuivi.instant(ligne, "escaladee_le"),
                LigneDeSuivi.instant(ligne, "escaladee_encore_le"));
    }
}
