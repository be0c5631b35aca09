package fr.centraleachat.catalogue.rapport;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The indicators that count marchés, their familles, or a part of them. */
@Component
class ComptageDesMarches {

    private static final String PART =
            """
            select round(100 * sum(case when m.acheteur = any (:communes) then %s else 0 end)
                / nullif(sum(%s), 0), 1)
            from app.marche_mutualise m where %s""";

    private final JdbcClient jdbc;
    private final ConditionsDesMarches conditions;

    ComptageDesMarches(JdbcClient jdbc, ConditionsDesMarches conditions) {
        this.jdbc = jdbc;
        this.conditions = conditions;
    }

    int marches(Indicateur i, Exercice e) {
        return compter("count(*)", i, e);
    }

    int familles(Indicateur i, Exercice e) {
        return compter("count(distinct m.famille)", i, e);
    }

    /** In percent with one decimal; empty when nothing was notified in the year. */
    Optional<BigDecimal> part(Indicateur i, Exercice e) {
        var quoi = i == Indicateur.CP_PART_MONTANT ? "m.montant_ht" : "1.0";
        return jdbc.sql(PART.formatted(quoi, quoi, conditions.de(i)))
                .params(conditions.valeurs(e))
                .query((l, n) -> Optional.ofNullable(l.getBigDecimal(1)))
                .single();
    }

    List<Element> listeDesMarches(Indicateur i, Exercice e, int depuis, int nombre) {
        return jdbc.sql(
                        """
                        select m.reference, m.objet from app.marche_mutualise m where %s
                        order by m.fin_triee, m.reference limit :nombre offset :depuis"""
                                .formatted(conditions.de(i)))
                .params(conditions.valeurs(e))
                .param("nombre", nombre)
                .param("depuis", depuis)
                .query(
                        (l, n) ->
                                new Element(
                                        l.getString("objet"),
                                        l.getString("reference"),
                                        "/marches/" + l.getString("reference")))
                .list();
    }

    List<Element> listeDesFamilles(Indicateur i, Exercice e) {
        return jdbc.sql(
                        """
                        select m.famille, coalesce(max(f.libelle), m.famille) as nom, count(*) as nombre
                        from app.marche_mutualise m left join app.famille f on f.code = m.famille
                        where %s group by m.famille order by nombre desc, nom"""
                                .formatted(conditions.de(i)))
                .params(conditions.valeurs(e))
                .query(
                        (l, n) ->
                                new Element(
                                        l.getString("nom"),
                                        "marchés notifiés dans l’année : " + l.getInt("nombre"),
                                        "/catalogue?etat=&famille=" + l.getString("famille")))
                .list();
    }

    private int compter(String quoi, Indicateur i, Exercice e) {
        return jdbc.sql(
                        "select %s from app.marche_mutualise m where %s"
                                .formatted(quoi, conditions.de(i)))
                .params(conditions.valeurs(e))
                .query(Integer.class)
                .single();
    }
}
