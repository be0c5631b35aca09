package fr.centraleachat.catalogue.recherche;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the marchés of one page: the places first, the rest for those alone. */
@Component
class LectureDesLignes {

    private static final String LIGNES =
            """
            with trouves as %1$s (
                select m.reference, m.fin_triee from app.marche_mutualise m where %2$s),
            page as (select reference, fin_triee from trouves
                order by fin_triee %3$s, reference %3$s limit :taille offset :depuis)
            select m.reference, m.id_decp, m.objet, m.famille, m.acheteur, m.accord_cadre, m.fin,
                m.montant_ht, m.titulaires,
                (select count(*) from app.beneficiaire_de_marche b
                    where b.marche = m.reference) as adherents,
                p.unite, p.maximum, p.engage + p.constate as pris,
                case when :pour::text is not null then %4$s end as acces,
                nullif(a.engage + a.constate, 0) as commandes,
                a.quota + a.recu - a.cede - a.engage - a.constate as quota
            from page join app.marche_mutualise m using (reference)
            left join app.periode_de_marche p on p.marche = m.reference
                and p.debut <= :jour and p.fin > :jour
            left join app.part_d_adherent a on a.periode = p.id and a.adherent = :pour
            order by page.fin_triee %3$s, page.reference %3$s""";

    private static final String ACCES =
            """
            case when m.acheteur = :pour or %1$s = 'ACCORDE' then 'OUVERT'
                when %1$s = 'DEMANDE' then 'DEMANDE'
                when exists (select 1 from app.beneficiaire_de_marche b
                    where b.marche = m.reference and b.adherent = :pour) then 'A_REJOINDRE'
                else 'FERME' end"""
                    .formatted(
                            """
                            (select min(r.etat) from app.recours r
                                where r.marche = m.reference and r.adherent = :pour
                                    and r.etat in ('ACCORDE', 'DEMANDE')
                                    and coalesce(r.fin, :jour + 1) > :jour)""");

    private final JdbcClient jdbc;

    LectureDesLignes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<LigneDuCatalogue> lire(Recherche r, ConditionsDeRecherche conditions, String pour) {
        var sens = r.etat() == null || r.etat() == Etat.TERMINE ? "desc" : "asc";
        // Words are met first; without them the index gives the order.
        var trouves = r.mots().isEmpty() ? "not materialized" : "materialized";
        return jdbc.sql(LIGNES.formatted(trouves, conditions.sql(), sens, ACCES))
                .params(conditions.valeurs())
                .param("pour", pour)
                .param("taille", Recherche.TAILLE)
                .param("depuis", (long) r.page() * Recherche.TAILLE)
                .query(LigneDuCatalogue.class)
                .list();
    }
}
