package fr.centraleachat.catalogue.finance;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts lines under a period and, when their file names it, under the order that explains them. */
@Component
class PlacementDeLignes {

    /** The period of its day; outside all of them the last one begun, else the first. */
    private static final String PERIODE =
            """
            update app.ligne_financiere l set periode =
                (select p.rang from app.periode_de_marche p where p.marche = l.marche
                order by (p.debut <= l.jour) desc, abs(l.jour - p.debut) limit 1)
            where l.id = any(:ids) and l.rang is null""";

    /** The key of the order, or its reference: marché, period, rank. */
    private static final String COMMANDE =
            """
            with visees as (
                select l.*, regexp_match(l.commande, '-(\\d{1,3})-(\\d{1,6})$') as place
                from app.ligne_financiere l
                where l.id = any(:ids) and l.rang is null and l.commande is not null
                    and not l.detachee),
            trouvees as (
                select v.id, p.rang as periode, e.rang, e.periode as livre
                from visees v join app.periode_de_marche p on p.marche = v.marche
                join app.ecriture e on e.periode = p.id and e.cle = v.commande
                where e.genre = 'ENGAGEMENT' and e.adherent = v.adherent
                union all
                select v.id, p.rang, e.rang, e.periode
                from visees v join app.periode_de_marche p on p.marche = v.marche
                    and p.rang = v.place[1]::int
                join app.ecriture e on e.periode = p.id and e.rang = v.place[2]::int
                where e.genre = 'ENGAGEMENT' and e.adherent = v.adherent
                    and v.commande = p.marche || '-' || p.rang || '-' || e.rang)
            update app.ligne_financiere l set periode = t.periode, rang = t.rang
            from trouvees t where t.id = l.id and not exists (select 1 from app.ecriture a
                where a.periode = t.livre and a.annule = t.rang)""";

    /** A mandat follows the engagement that it pays. */
    private static final String MANDATS =
            """
            update app.ligne_financiere m set periode = e.periode, rang = e.rang
            from app.ligne_financiere e
            where %s.id = any(:ids)
                and m.genre = 'MANDAT' and m.commande is null and not m.detachee
                and m.engagement = e.numero
                and e.genre = 'ENGAGEMENT' and e.source = m.source and e.adherent = m.adherent
                and e.marche = m.marche and m.rang is distinct from e.rang""";

    private static final String GROUPE =
            """
            update app.ligne_financiere l set groupe = case
                when not exists (select 1 from app.periode_de_marche p where p.marche = l.marche
                    and p.rang = l.periode and p.unite = 'EUROS_HT') then null
                when l.rang is not null then 'C:' || l.marche || ':' || l.periode || ':' || l.rang
                else concat_ws(':', 'N', l.source, l.adherent, l.exercice, l.marche, l.periode,
                    l.numero) end
            where l.id = any(:ids) and l.genre = 'ENGAGEMENT'""";

    private final JdbcClient jdbc;

    PlacementDeLignes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that an order explains already stay under it. */
    void placer(List<Long> lignes) {
        situer(lignes);
        appliquer(COMMANDE, lignes);
        suivre(lignes);
    }

    /** Under the period of their day, those that no order explains. */
    void situer(List<Long> lignes) {
        appliquer(PERIODE, lignes);
    }

    /** What follows from where they are now. */
    void suivre(List<Long> lignes) {
        appliquer(MANDATS.formatted("m"), lignes);
        appliquer(MANDATS.formatted("e"), lignes);
        appliquer(GROUPE, lignes);
    }

    private void appliquer(String sql, List<Long> lignes) {
        jdbc.sql(sql).param("ids", lignes.toArray(Long[]::new)).update();
    }
}
