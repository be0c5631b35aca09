package fr.centraleachat.catalogue.rapport;

import fr.centraleachat.catalogue.rapport.Montants.Montant;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was drawn in a year, from the grand livre; what counts units is left out. */
@Component
class ConsommationDeLAnnee {

    private static final int PREMIERS = 10;

    private static final String LIRE =
            """
            with mouvements as (
                select p.marche, e.adherent, e.genre,
                    case e.genre when 'ANNULATION' then -e.montant else e.montant end as montant
                from app.ecriture e join app.periode_de_marche p on p.id = e.periode
                where e.le >= :debut and e.le < :fin and p.unite = :unite
                    and e.genre in ('ENGAGEMENT', 'ANNULATION', 'CONSTAT')),
            reunis as (
                select m.famille, v.adherent, v.marche, sum(v.montant) as montant,
                    count(*) filter (where v.genre = 'ENGAGEMENT') as commandes
                from mouvements v join app.marche_mutualise m on m.reference = v.marche
                group by m.famille, v.adherent, v.marche)
            select case when grouping(famille) = 0 then 'FAMILLE'
                    when grouping(adherent) = 0 then 'ADHERENT' else 'MARCHE' end as axe,
                case when grouping(famille) = 0 then famille
                    when grouping(adherent) = 0 then adherent else marche end as code,
                sum(montant) as montant, sum(commandes) as commandes
            from reunis group by grouping sets ((famille), (adherent), (marche))
            order by montant desc, code""";

    private final JdbcClient jdbc;
    private final Clock horloge;

    ConsommationDeLAnnee(JdbcClient jdbc, Clock horloge) {
        this.jdbc = jdbc;
        this.horloge = horloge;
    }

    List<Somme> lire(Exercice e) {
        return jdbc.sql(LIRE)
                .param("debut", instant(e.debut()))
                .param("fin", instant(e.fin()))
                .param("unite", "EUROS_HT")
                .query(Somme.class)
                .list();
    }

    /** Marchés whose orders are counted in units, and so in no sum. */
    int enQuantite(Exercice e) {
        return jdbc.sql(
                        """
                        select count(distinct p.marche) from app.periode_de_marche p
                        where p.unite = 'QUANTITE' and exists (select 1 from app.ecriture e
                            where e.periode = p.id and e.le >= :debut and e.le < :fin)""")
                .param("debut", instant(e.debut()))
                .param("fin", instant(e.fin()))
                .query(Integer.class)
                .single();
    }

    static Montants selon(String axe, List<Somme> sommes, Map<String, String> noms) {
        return Montants.de(
                sommes.stream()
                        .filter(s -> s.axe().equals(axe))
                        .limit("MARCHE".equals(axe) ? PREMIERS : Integer.MAX_VALUE)
                        .map(s -> s.nomme(noms))
                        .toList());
    }

    private OffsetDateTime instant(LocalDate jour) {
        return jour.atStartOfDay(horloge.getZone()).toOffsetDateTime();
    }

    /**
     * @param axe FAMILLE, ADHERENT or MARCHE
     * @param code null for the marchés without famille
     */
    record Somme(String axe, String code, BigDecimal montant, int commandes) {
        Montant nomme(Map<String, String> noms) {
            var nom = code == null ? "Sans famille d’achat" : noms.getOrDefault(code, code);
            return new Montant(code, nom, montant, commandes);
        }
    }
}
