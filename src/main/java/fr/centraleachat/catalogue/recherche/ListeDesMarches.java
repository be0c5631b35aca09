package fr.centraleachat.catalogue.recherche;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a search finds, page by page or all of it, for programs and files. */
@Service
@Transactional(readOnly = true)
public class ListeDesMarches {

    private static final int A_LA_FOIS = 500;
    private static final String LIGNES =
            """
            select m.reference, m.id_decp, m.objet, m.famille, m.code_cpv, m.procedure,
                m.accord_cadre, m.acheteur, m.acheteur_siret, m.montant_ht, m.date_notification,
                m.fin, p.unite, p.maximum, p.engage + p.constate as engage, m.titulaires
            from app.marche_mutualise m
            left join app.periode_de_marche p on p.marche = m.reference
                and p.debut <= :jour and p.fin > :jour
            where %s order by %s""";

    private static final DataClassRowMapper<MarcheLu> MARCHE =
            new DataClassRowMapper<>(MarcheLu.class);

    private final NamedParameterJdbcTemplate jdbc;
    private final MotsCherches mots;
    private final Clock horloge;

    ListeDesMarches(JdbcTemplate modele, MotsCherches mots, Clock horloge) {
        var curseur = new JdbcTemplate(modele.getDataSource());
        curseur.setFetchSize(A_LA_FOIS);
        this.jdbc = new NamedParameterJdbcTemplate(curseur);
        this.mots = mots;
        this.horloge = horloge;
    }

    public List<MarcheLu> page(Recherche recherche, TriDesMarches tri, int page, int taille) {
        var conditions = conditions(recherche);
        conditions.valeurs().putAll(Map.of("taille", taille, "depuis", (long) page * taille));
        return jdbc.query(
                LIGNES.formatted(conditions.sql(), tri.sql()) + " limit :taille offset :depuis",
                conditions.valeurs(),
                MARCHE);
    }

    public int compter(Recherche recherche) {
        var conditions = conditions(recherche);
        return jdbc.queryForObject(
                "select count(*) from app.marche_mutualise m where " + conditions.sql(),
                conditions.valeurs(),
                Integer.class);
    }

    /** All of them, some hundreds in memory at a time. */
    public void parcourir(Recherche recherche, Consumer<MarcheLu> lecteur) {
        var conditions = conditions(recherche);
        RowCallbackHandler ligne = l -> lecteur.accept(MARCHE.mapRow(l, 0));
        jdbc.query(
                LIGNES.formatted(conditions.sql(), TriDesMarches.PAR_FIN.sql()),
                conditions.valeurs(),
                ligne);
    }

    /** Their données essentielles as JSON text, likewise. */
    public void donnees(Recherche recherche, Consumer<String> lecteur) {
        var conditions = conditions(recherche);
        RowCallbackHandler ligne = l -> lecteur.accept(l.getString("donnees"));
        jdbc.query(
                "select donnees || complements as donnees from app.marche_mutualise m where "
                        + conditions.sql()
                        + " order by m.date_notification, m.reference",
                conditions.valeurs(),
                ligne);
    }

    private ConditionsDeRecherche conditions(Recherche recherche) {
        return new ConditionsDeRecherche(
                recherche, mots.requete(recherche.mots()), LocalDate.now(horloge));
    }
}
