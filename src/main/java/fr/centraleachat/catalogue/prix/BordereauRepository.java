package fr.centraleachat.catalogue.prix;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The bordereaux: added, ended, never removed. */
@Repository
class BordereauRepository {

    private static final int LOT = 2000;

    private final JdbcClient jdbc;

    BordereauRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two bordereaux of one marché follow each other. */
    void tenirLeMarche(String marche) {
        jdbc.sql(
                        """
                        select reference from app.marche_mutualise
                        where reference = ? for no key update""")
                .param(marche)
                .query(String.class)
                .single();
    }

    /** The last to begin first, those that were put aside after the one of their day. */
    List<Bordereau> tous(String marche) {
        return jdbc.sql(
                        """
                        select * from app.bordereau_de_prix where marche = ?
                        order by debut desc, ecarte_le desc nulls first""")
                .param(marche)
                .query(BordereauRepository::lire)
                .list();
    }

    void finir(long id, LocalDate fin) {
        jdbc.sql("update app.bordereau_de_prix set fin = ? where id = ?").params(fin, id).update();
    }

    void ecarter(long id, Instant le) {
        jdbc.sql("update app.bordereau_de_prix set ecarte_le = ? where id = ?")
                .params(le.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    long creer(Bordereau b) {
        return jdbc.sql(
                        """
                        insert into app.bordereau_de_prix (marche, debut, fichier, articles, par, le)
                        values (?, ?, ?, ?, ?, ?) returning id""")
                .params(
                        b.marche(),
                        b.debut(),
                        b.fichier(),
                        b.articles(),
                        b.par(),
                        b.le().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    void remplir(long bordereau, List<Article> articles) {
        for (int depuis = 0; depuis < articles.size(); depuis += LOT) {
            var lot = articles.subList(depuis, Math.min(articles.size(), depuis + LOT));
            jdbc.sql(
                            """
                            insert into app.prix_d_article (bordereau, rang, reference, designation,
                                unite, prix_ht, tva, conditionnement, rubrique)
                            select :bordereau, :depuis + a.rang, a.reference, a.designation,
                                a.unite, a.prix_ht, a.tva, a.conditionnement, a.rubrique
                            from unnest(:references::text[], :designations::text[],
                                :unites::text[], :prix::numeric[], :tva::numeric[],
                                :conditionnements::text[], :rubriques::text[]) with ordinality
                                as a(reference, designation, unite, prix_ht, tva, conditionnement,
                                    rubrique, rang)""")
                    .param("bordereau", bordereau)
                    .param("depuis", depuis)
                    .param("references", textes(lot, Article::reference))
                    .param("designations", textes(lot, Article::designation))
                    .param("unites", textes(lot, Article::unite))
                    .param("prix", nombres(lot, Article::prixHt))
                    .param("tva", nombres(lot, Article::tva))
                    .param("conditionnements", textes(lot, Article::conditionnement))
                    .param("rubriques", textes(lot, Article::rubrique))
                    .update();
        }
    }

    private static String[] textes(List<Article> lot, Function<Article, String> champ) {
        return lot.stream().map(champ).toArray(String[]::new);
    }

    private static BigDecimal[] nombres(List<Article> lot, Function<Article, BigDecimal> champ) {
        return lot.stream().map(champ).toArray(BigDecimal[]::new);
    }

    private static Bordereau lire(ResultSet l, int rang) throws SQLException {
        var ecarte = l.getObject("ecarte_le", OffsetDateTime.class);
        return new Bordereau(
                l.getLong("id"),
                l.getString("marche"),
                l.getObject("debut", LocalDate.class),
                l.getObject("fin", LocalDate.class),
                l.getString("fichier"),
                l.getInt("articles"),
                l.getString("par"),
                l.getObject("le", OffsetDateTime.class).toInstant(),
                ecarte == null ? null : ecarte.toInstant());
    }
}
