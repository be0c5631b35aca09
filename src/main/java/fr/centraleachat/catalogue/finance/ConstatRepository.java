package fr.centraleachat.catalogue.finance;

import fr.centraleachat.catalogue.finance.Constat.Place;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Compares what finance engaged with what the orders explain. */
@Repository
class ConstatRepository {

    /**
     * Within a group the order covers the first lines, so each line has its part of what is beyond;
     * a reduction takes back from those before it, and never more than they hold.
     */
    private static final String CIBLES =
            """
            select id, marche, periode, adherent, numero, libelle, constate, constats,
                case when groupe is null then 0 else
                    greatest(0, cumul - couvert) - greatest(0, cumul - montant_ht - couvert) end
                    as cible
            from (select l.*,
                sum(l.montant_ht) over (partition by l.groupe order by l.id) as cumul,
                coalesce((select e.montant from app.periode_de_marche p
                    join app.ecriture e on e.periode = p.id and e.rang = l.rang
                    where p.marche = l.marche and p.rang = l.periode and not exists (
                        select 1 from app.ecriture a
                        where a.periode = p.id and a.annule = e.rang)), 0) as couvert
                from app.ligne_financiere l
                where l.genre = 'ENGAGEMENT'
                    and (l.groupe = any(:groupes) or l.id = any(:ids))) g
            order by id""";

    private final JdbcClient jdbc;

    ConstatRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<String> groupes(Collection<Long> lignes) {
        return new TreeSet<>(
                jdbc.sql(
                                """
                                select distinct groupe from app.ligne_financiere
                                where id = any(?) and groupe is not null""")
                        .param(lignes.toArray(Long[]::new))
                        .query(String.class)
                        .list());
    }

    Map<Long, Place> places(Collection<Long> lignes) {
        return jdbc
                .sql("select id, marche, periode from app.ligne_financiere where id = any(?)")
                .param(lignes.toArray(Long[]::new))
                .query(
                        (l, n) ->
                                Map.entry(
                                        l.getLong("id"),
                                        new Place(
                                                l.getString("marche"),
                                                l.getObject("periode", Integer.class))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<Constat> cibles(Collection<String> groupes, Collection<Long> lignes) {
        return jdbc.sql(CIBLES)
                .param("groupes", groupes.toArray(String[]::new))
                .param("ids", lignes.toArray(Long[]::new))
                .query(Constat.class)
                .list();
    }

    void noter(Constat constat, int passes) {
        jdbc.sql("update app.ligne_financiere set constate = ?, constats = ? where id = ?")
                .params(constat.cible(), passes, constat.id())
                .update();
    }
}
