package fr.centraleachat.catalogue.consommation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The orders of a marché as they were passed, with their annulation. Every agent may read them. */
@Service
@Transactional(readOnly = true)
public class Commandes {

    private static final String LIRE =
            """
            select p.rang as periode, p.unite, e.rang, e.adherent, e.nature, e.numero,
                e.montant, e.libelle, e.par, e.le, a.libelle as annulation,
                a.par as annulee_par, a.le as annulee_le
            from app.periode_de_marche p
            join app.ecriture e on e.periode = p.id and e.genre = 'ENGAGEMENT'
            left join app.ecriture a on a.periode = e.periode and a.annule = e.rang
            where p.marche = :marche""";

    private static final String FILTRE =
            """
             and (cast(:periode as int) is null or p.rang = :periode)
            and (cast(:adherent as text) is null or e.adherent = :adherent)""";

    private final JdbcClient jdbc;

    Commandes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last one first. */
    public PageDeCommandes page(String marche, FiltreDeCommandes f) {
        var total =
                filtrer("select count(*) from (" + LIRE + FILTRE + ") toutes", marche, f)
                        .query(Long.class)
                        .single();
        var suite = " order by p.rang desc, e.rang desc limit :taille offset :depuis";
        var contenu =
                filtrer(LIRE + FILTRE + suite, marche, f)
                        .params(Map.of("taille", f.taille(), "depuis", f.depuis()))
                        .query(Commandes::lire)
                        .list();
        return new PageDeCommandes(contenu, f.page(), f.taille(), total);
    }

    /**
     * @throws fr.centraleachat.common.Introuvable when it is not an order of that marché
     */
    public Commande exiger(String marche, NumeroDeCommande numero) {
        return jdbc.sql(LIRE + " and p.rang = :periode and e.rang = :rang")
                .param("marche", marche)
                .param("periode", numero.periode())
                .param("rang", numero.rang())
                .query(Commandes::lire)
                .optional()
                .orElseThrow(NumeroDeCommande::inconnue);
    }

    private StatementSpec filtrer(String sql, String marche, FiltreDeCommandes f) {
        return jdbc.sql(sql)
                .param("marche", marche)
                .param("periode", f.periode())
                .param("adherent", f.adherent());
    }

    private static Commande lire(ResultSet l, int n) throws SQLException {
        return new Commande(
                l.getInt("periode"),
                l.getInt("rang"),
                Unite.valueOf(l.getString("unite")),
                l.getString("adherent"),
                NatureDeCommande.valueOf(l.getString("nature")),
                l.getString("numero"),
                l.getBigDecimal("montant"),
                l.getString("libelle"),
                l.getString("par"),
                instant(l, "le"),
                l.getString("annulation"),
                l.getString("annulee_par"),
                instant(l, "annulee_le"));
    }

    private static Instant instant(ResultSet l, String colonne) throws SQLException {
        var lu = l.getObject(colonne, OffsetDateTime.class);
        return lu == null ? null : lu.toInstant();
    }
}
