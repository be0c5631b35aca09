package fr.centraleachat.catalogue.recherche;

import fr.centraleachat.catalogue.recherche.PageDuCatalogue.FacetteDeTitulaire;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what was found. */
@Component
class LectureDesFacettes {

    /** Beyond, ten names out of thousands would tell nothing, and cost more than all the rest. */
    private static final int TITULAIRES_LISIBLES = 5_000;

    private static final String GROUPES =
            """
            select m.famille, m.annee_de_fin as annee,
                case when m.fin_triee <= :jour then 'TERMINE'
                    when m.fin_triee <= :dansUnAn then 'FINIT_DANS_L_ANNEE'
                    else 'EN_COURS' end as etat,
                count(*) as nombre
            from app.marche_mutualise m where %s group by 1, 2, 3""";

    private static final String TITULAIRES =
            """
            with trouves as materialized (
                select m.reference from app.marche_mutualise m where %s)
            select t.identifiant as code, coalesce(max(t.nom), t.identifiant) as nom,
                count(distinct t.marche) as nombre
            from trouves join app.titulaire_de_marche t on t.marche = trouves.reference
            group by t.identifiant order by nombre desc, nom, code limit 10""";

    private final JdbcClient jdbc;

    LectureDesFacettes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Groupe> groupes(ConditionsDeRecherche conditions) {
        return jdbc.sql(GROUPES.formatted(conditions.sql()))
                .params(conditions.valeurs())
                .query(
                        (l, n) ->
                                new Groupe(
                                        l.getString("famille"),
                                        l.getObject("annee", Integer.class),
                                        Etat.valueOf(l.getString("etat")),
                                        l.getInt("nombre")))
                .list();
    }

    /** The ten who hold most of them. */
    List<FacetteDeTitulaire> titulaires(ConditionsDeRecherche conditions, int trouves) {
        return trouves == 0 || trouves > TITULAIRES_LISIBLES
                ? List.of()
                : jdbc.sql(TITULAIRES.formatted(conditions.sql()))
                        .params(conditions.valeurs())
                        .query(FacetteDeTitulaire.class)
                        .list();
    }
}
