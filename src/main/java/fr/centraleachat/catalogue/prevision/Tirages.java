package fr.centraleachat.catalogue.prevision;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was drawn on marchés from a day on, by day and adhérent, without what was cancelled. */
@Repository
class Tirages {

    private final JdbcClient jdbc;
    private final Clock horloge;

    Tirages(JdbcClient jdbc, Clock horloge) {
        this.jdbc = jdbc;
        this.horloge = horloge;
    }

    /** By reference; a marché on which nothing was drawn is absent. */
    Map<String, List<Tirage>> depuis(LocalDate jour, Collection<String> marches) {
        return jdbc
                .sql(
                        """
                        select p.marche, (e.le at time zone :zone)::date as jour, e.adherent,
                            e.montant
                        from app.periode_de_marche p join app.ecriture e on e.periode = p.id
                        where p.marche = any(:marches::text[]) and p.fin > :jour
                            and e.genre in ('ENGAGEMENT', 'CONSTAT')
                            and (e.le at time zone :zone)::date >= :jour
                            and not exists (select from app.ecriture a
                                where a.periode = e.periode and a.annule = e.rang)""")
                .param("zone", horloge.getZone().getId())
                .param("jour", jour)
                .param("marches", marches.toArray(String[]::new))
                .query(
                        (l, n) ->
                                Map.entry(
                                        l.getString("marche"),
                                        new Tirage(
                                                l.getObject("jour", LocalDate.class),
                                                l.getString("adherent"),
                                                l.getBigDecimal("montant"))))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
