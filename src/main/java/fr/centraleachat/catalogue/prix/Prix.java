package fr.centraleachat.catalogue.prix;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds an article and what it costs today, in one marché or in all those that run. */
@Service("prixDuCatalogue")
@Transactional(readOnly = true)
public class Prix {

    /** Beyond, nobody reads the list: another word is what helps. */
    public static final int COMPTES = 1000;

    private static final String EN_VIGUEUR =
            """
            b.ecarte_le is null and b.debut <= :jour and coalesce(b.fin, :jour + 1) > :jour""";

    private static final String EN_COURS = "coalesce(m.fin, :jour + 1) > :jour";

    private static final String MOTS =
            """
            (p.mots @@ websearch_to_tsquery('app.francais', :mots)
                or p.mots @@ websearch_to_tsquery('simple', :mots))""";

    private static final String OUVERT =
            """
            (m.acheteur = :ouvertA or exists (select 1 from app.beneficiaire_de_marche x
                where x.marche = m.reference and x.adherent = :ouvertA))""";

    private static final String DE =
            """
            from app.prix_d_article p join app.bordereau_de_prix b on b.id = p.bordereau
            join app.marche_mutualise m on m.reference = b.marche where\s""";

    private final JdbcClient jdbc;
    private final BordereauRepository bordereaux;
    private final Clock horloge;

    Prix(JdbcClient jdbc, BordereauRepository bordereaux, Clock horloge) {
        this.jdbc = jdbc;
        this.bordereaux = bordereaux;
        this.horloge = horloge;
    }

    /** A page of them: in the order of the bordereau of a marché, elsewhere the cheapest first. */
    public List<PrixTrouve> chercher(RechercheDePrix r) {
        if (r.estVide()) {
            return List.of();
        }
        return lecture(
                        """
                        select p.reference, p.designation, p.unite, p.prix_ht, p.tva,
                            p.conditionnement, p.rubrique, b.marche, m.objet,
                            (select string_agg(coalesce(t.nom, t.identifiant), ', ' order by t.rang)
                                from app.titulaire_de_marche t where t.marche = m.reference)
                                as titulaires, %s as ouvert %s %s order by %s
                        limit :taille offset :depuis"""
                                .formatted(
                                        r.ouvertA() == null ? "false" : OUVERT,
                                        DE,
                                        conditions(r),
                                        r.marche() == null
                                                ? "p.prix_ht, p.bordereau, p.rang"
                                                : "p.rang"),
                        r)
                .param("taille", RechercheDePrix.TAILLE)
                .param("depuis", r.page() * RechercheDePrix.TAILLE)
                .query(PrixTrouve.class)
                .list();
    }

    /** No more than {@link #COMPTES} over all the marchés. */
    public int compter(RechercheDePrix r) {
        if (r.estVide()) {
            return 0;
        }
        var bornes = r.marche() == null ? " limit " + COMPTES : "";
        return lecture("select count(*) from (select 1 " + DE + conditions(r) + bornes + ") x", r)
                .query(Integer.class)
                .single();
    }

    /** All those of a marché, kept. */
    public List<Bordereau> bordereaux(String marche) {
        return bordereaux.tous(marche);
    }

    public Optional<Bordereau> enVigueur(String marche) {
        return bordereaux(marche).stream().filter(b -> b.vaut(jour())).findFirst();
    }

    private String conditions(RechercheDePrix r) {
        return Stream.of(
                        r.mots().isEmpty() ? "" : MOTS,
                        r.marche() == null ? EN_COURS : "b.marche = :marche",
                        r.bordereau() == null ? EN_VIGUEUR : "b.id = :bordereau",
                        r.ouvertA() == null ? "" : OUVERT)
                .filter(c -> !c.isEmpty())
                .collect(Collectors.joining(" and "));
    }

    /** Planned for its words: the way to a common one is not the way to a rare one. */
    private JdbcClient.StatementSpec lecture(String sql, RechercheDePrix r) {
        jdbc.sql("select set_config('plan_cache_mode', 'force_custom_plan', true)")
                .query(String.class)
                .single();
        return jdbc.sql(sql)
                .param("jour", jour())
                .param("mots", r.mots())
                .param("marche", r.marche())
                .param("bordereau", r.bordereau())
                .param("ouvertA", r.ouvertA());
    }

    private LocalDate jour() {
        return LocalDate.now(horloge);
    }
}
