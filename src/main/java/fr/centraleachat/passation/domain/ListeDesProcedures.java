package fr.centraleachat.passation.domain;

import fr.centraleachat.common.Montant;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The list of the procédures, and what is found by a word of the objet or a number. */
@Component
@Transactional(readOnly = true)
public class ListeDesProcedures {

    private static final String FILTRE =
            """
             from app.procedure
            where (:texte = '' or unaccent(numero || ' ' || objet) ilike '%' || unaccent(:texte) || '%')
              and (:phase = '' or phase_en_cours = :phase)
              and (:adherent = '' or acheteur = :adherent or adherent_instructeur = :adherent
                   or :adherent = any(beneficiaires))
              and (:etat = '' or etat = :etat)""";

    private final JdbcClient jdbc;

    ListeDesProcedures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One line; {@code phaseEnCours} is null once it is over, {@code motifArret} unless it stopped.
     */
    public record Ligne(
            String numero,
            String objet,
            String type,
            String nature,
            String acheteur,
            String adherentInstructeur,
            String etat,
            String phaseEnCours,
            MotifDArret motifArret,
            BigDecimal montantEstimeHt,
            Instant creeeLe,
            boolean fictive) {

        public Montant montant() {
            return new Montant(montantEstimeHt);
        }
    }

    /** A page of the list, and how many there are in all. */
    public record Page(List<Ligne> contenu, int page, int taille, long total) {}

    /** Newest first. */
    public Page chercher(RechercheDeProcedures recherche) {
        var lignes =
                parametrer(
                                "select numero, objet, type, nature, acheteur, adherent_instructeur,"
                                        + " etat, phase_en_cours, motif_arret, montant_estime_ht, creee_le, fictive"
                                        + FILTRE
                                        + " order by creee_le desc, numero desc"
                                        + " limit :taille offset :debut",
                                recherche)
                        .param("taille", recherche.taille())
                        .param("debut", (long) recherche.page() * recherche.taille())
                        .query((r, i) -> ligne(r))
                        .list();
        long total = parametrer("select count(*)" + FILTRE, recherche).query(Long.class).single();
        return new Page(lignes, recherche.page(), recherche.taille(), total);
    }

    private JdbcClient.StatementSpec parametrer(String requete, RechercheDeProcedures recherche) {
        return jdbc.sql(requete)
                .param("texte", recherche.texte())
                .param("phase", recherche.phase())
                .param("adherent", recherche.adherent())
                .param("etat", recherche.etat());
    }

    private static MotifDArret motif(String code) {
        return code == null ? null : MotifDArret.valueOf(code);
    }

    private static Ligne ligne(ResultSet r) throws SQLException {
        return new Ligne(
                r.getString("numero"),
                r.getString("objet"),
                r.getString("type"),
                r.getString("nature"),
                r.getString("acheteur"),
                r.getString("adherent_instructeur"),
                r.getString("etat"),
                r.getString("phase_en_cours"),
                motif(r.getString("motif_arret")),
                r.getBigDecimal("montant_estime_ht"),
                r.getObject("creee_le", OffsetDateTime.class).toInstant(),
                r.getBoolean("fictive"));
    }
}
