package fr.centraleachat.raci;

import fr.centraleachat.common.Periode;
import fr.centraleachat.organisation.Fonction;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The matrix in the database. */
@Component
class CelluleRepository {

    static final String INSERTION =
            """
            insert into app.raci_cellule (activite, fonction, lettres, debut, motif, auteur)
            values (?, ?, ?, ?, ?, ?)
            """;

    private static final String LIGNES =
            """
            select a.*, c.fonction, c.lettres from app.raci_activite a
            left join app.raci_cellule c on c.activite = a.code
                and c.debut <= :le and (c.fin is null or c.fin > :le)
            """;

    private final JdbcClient base;

    CelluleRepository(JdbcClient base) {
        this.base = base;
    }

    /** In the order of the source. */
    List<Ligne> lignes(LocalDate le) {
        return base.sql(LIGNES + " order by a.ordre").param("le", le).query(this::extraire);
    }

    Optional<Ligne> ligne(String activite, LocalDate le) {
        return base
                .sql(LIGNES + " where a.code = :activite")
                .param("le", le)
                .param("activite", activite)
                .query(this::extraire)
                .stream()
                .findFirst();
    }

    private List<Ligne> extraire(ResultSet resultat) throws SQLException {
        var activites = new LinkedHashMap<Activite, Map<Fonction, String>>();
        while (resultat.next()) {
            var cellules =
                    activites.computeIfAbsent(
                            activite(resultat), a -> new EnumMap<>(Fonction.class));
            if (resultat.getString("fonction") != null) {
                cellules.put(
                        Fonction.valueOf(resultat.getString("fonction")),
                        resultat.getString("lettres"));
            }
        }
        return activites.entrySet().stream().map(e -> new Ligne(e.getKey(), e.getValue())).toList();
    }

    private static Activite activite(ResultSet ligne) throws SQLException {
        return new Activite(
                ligne.getString("code"),
                ligne.getString("processus"),
                ligne.getString("domaine"),
                ligne.getString("libelle"),
                ligne.getString("source"),
                ligne.getString("lecture"),
                ligne.getString("sans_etape"),
                ligne.getString("personne") != null,
                ligne.getBoolean("reprise_interdite"));
    }

    List<LettreDeBeneficiaire> beneficiaires(String cadre, String activite, LocalDate le) {
        return base.sql(
                        """
                        select cadre, activite, lettre from app.raci_beneficiaire
                        where cadre = :cadre and activite = :activite
                          and debut <= :le and (fin is null or fin > :le)
                        order by lettre
                        """)
                .param("cadre", cadre)
                .param("activite", activite)
                .param("le", le)
                .query(LettreDeBeneficiaire.class)
                .list();
    }

    /** Past, present and to come, the latest first. */
    List<Cellule> histoire(String activite) {
        return base.sql(
                        "select * from app.raci_cellule where activite = ? order by debut desc, fonction")
                .param(activite)
                .query((ligne, numero) -> cellule(ligne))
                .list();
    }

    private static Cellule cellule(ResultSet ligne) throws SQLException {
        return new Cellule(
                Fonction.valueOf(ligne.getString("fonction")),
                ligne.getString("lettres"),
                new Periode(
                        ligne.getObject("debut", LocalDate.class),
                        ligne.getObject("fin", LocalDate.class)),
                ligne.getString("motif"),
                ligne.getString("auteur"));
    }

    int version(String activite) {
        return base.sql("select version from app.raci_activite where code = ?")
                .param(activite)
                .query(Integer.class)
                .single();
    }

    /**
     * @return false when somebody changed the row since that version
     */
    boolean avancer(String activite, int version) {
        return base.sql(
                                """
                                update app.raci_activite set version = version + 1
                                where code = ? and version = ?
                                """)
                        .params(activite, version)
                        .update()
                == 1;
    }

    /** From that day on, the cell is these letters; what was planned later is dropped. */
    void remplacer(String activite, Cellule cellule) {
        var debut = cellule.periode().debut();
        var fonction = cellule.fonction().name();
        base.sql("delete from app.raci_cellule where activite = ? and fonction = ? and debut >= ?")
                .params(activite, fonction, debut)
                .update();
        base.sql(
                        """
                        update app.raci_cellule set fin = :debut
                        where activite = :activite and fonction = :fonction
                          and (fin is null or fin > :debut)
                        """)
                .param("debut", debut)
                .param("activite", activite)
                .param("fonction", fonction)
                .update();
        if (cellule.lettres() != null) {
            base.sql(INSERTION)
                    .params(
                            activite,
                            fonction,
                            cellule.lettres(),
                            debut,
                            cellule.motif(),
                            cellule.auteur())
                    .update();
        }
    }
}
