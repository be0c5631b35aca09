package fr.centraleachat.catalogue.finance;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.reglementation.Parametres;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The orders of an adhérent on a marché, from the one that most looks like a line of finance. */
@Component
class CommandesDuLivre {

    private static final int NOMBRE = 50;

    private static final String LIRE =
            """
            select p.rang as periode, e.rang, e.libelle, e.montant, e.le,
                coalesce((select sum(l.montant_ht) from app.ligne_financiere l
                    where l.groupe = 'C:' || p.marche || ':' || p.rang || ':' || e.rang), 0)
                    as explique,
                e.montant = :montant
                    and abs(extract(epoch from e.le - :jour::date)) <= :ecart * 86400.0 as proposee
            from app.periode_de_marche p join app.ecriture e on e.periode = p.id
            where p.marche = :marche and e.adherent = :adherent and e.genre = 'ENGAGEMENT'
                and not exists (select 1 from app.ecriture a
                    where a.periode = e.periode and a.annule = e.rang)
            """;

    private final JdbcClient jdbc;
    private final Parametres parametres;
    private final Clock horloge;

    CommandesDuLivre(JdbcClient jdbc, Parametres parametres, Clock horloge) {
        this.jdbc = jdbc;
        this.parametres = parametres;
        this.horloge = horloge;
    }

    List<CommandeDuLivre> pour(LigneTenue ligne) {
        return lecture(
                        LIRE
                                + """
                        order by proposee desc, e.montant = :montant desc,
                            abs(extract(epoch from e.le - :jour::date)), e.rang limit :nombre""",
                        ligne)
                .param("nombre", NOMBRE)
                .query(CommandesDuLivre::lire)
                .list();
    }

    /**
     * @throws DonneesRefusees when it is not an order of that adhérent on that marché
     */
    CommandeDuLivre exiger(LigneTenue ligne, int periode, int rang) {
        return lecture(LIRE + "and p.rang = :periode and e.rang = :rang", ligne)
                .param("periode", periode)
                .param("rang", rang)
                .query(CommandesDuLivre::lire)
                .optional()
                .orElseThrow(
                        () ->
                                DonneesRefusees.champ(
                                        "commande",
                                        "Choisissez une commande de cet adhérent sur ce marché, qui"
                                                + " n’est pas annulée."));
    }

    private JdbcClient.StatementSpec lecture(String sql, LigneTenue ligne) {
        return jdbc.sql(sql)
                .param("marche", ligne.marche())
                .param("adherent", ligne.lue().identite().adherent())
                .param("montant", ligne.lue().montantHt())
                .param("jour", ligne.lue().jour())
                .param("ecart", parametres.entier("RAPPROCHEMENT_JOURS", LocalDate.now(horloge)));
    }

    private static CommandeDuLivre lire(ResultSet l, int n) throws SQLException {
        return new CommandeDuLivre(
                l.getInt("periode"),
                l.getInt("rang"),
                l.getString("libelle"),
                l.getBigDecimal("montant"),
                l.getBigDecimal("explique"),
                l.getObject("le", OffsetDateTime.class).toInstant(),
                l.getBoolean("proposee"));
    }
}
