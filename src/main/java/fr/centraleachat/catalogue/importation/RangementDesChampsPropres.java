package fr.centraleachat.catalogue.importation;

import java.sql.Types;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes what only our workbook says. A ceiling that exists is left alone: orders hang on it, it
 * changes on the page of its periods.
 */
@Component
class RangementDesChampsPropres {

    private final JdbcClient jdbc;
    private final References references;

    RangementDesChampsPropres(JdbcClient jdbc, References references) {
        this.jdbc = jdbc;
        this.references = references;
    }

    /** Identities of those to which it changed something. */
    Set<String> ranger(List<Candidat> candidats) {
        Map<String, String> parIdentite =
                references.de(candidats.stream().map(Candidat::identite).toList());
        var changes = new HashSet<String>();
        for (var candidat : candidats) {
            if (!parIdentite.containsKey(candidat.identite())) {
                continue;
            }
            var reference = parIdentite.get(candidat.identite());
            var propres = candidat.propres();
            int lignes = completer(reference, propres);
            lignes += identifier(reference, propres);
            lignes += propres.maximum() == null ? 0 : plafonner(reference, propres);
            if (lignes > 0) {
                changes.add(candidat.identite());
            }
        }
        return changes;
    }

    private int completer(String reference, ChampsPropres propres) {
        return jdbc.sql(
                        """
                        update app.marche_mutualise m
                        set famille = v.famille, lot = v.lot, fin = v.fin
                        from (select coalesce(:famille, famille) as famille,
                                coalesce(:lot, lot) as lot, coalesce(:fin, fin) as fin
                            from app.marche_mutualise where reference = :reference) v
                        where m.reference = :reference
                            and (m.famille, m.lot, m.fin) is distinct from (v.famille, v.lot, v.fin)""")
                .param("famille", propres.famille(), Types.VARCHAR)
                .param("lot", propres.lot(), Types.INTEGER)
                .param("fin", propres.fin(), Types.DATE)
                .param("reference", reference)
                .update();
    }

    private int identifier(String reference, ChampsPropres propres) {
        return jdbc.sql(
                        """
                        insert into app.beneficiaire_de_marche (marche, adherent)
                        select :reference, unnest(:adherents::text[])
                        on conflict do nothing""")
                .param("reference", reference)
                .param("adherents", propres.beneficiaires().toArray(String[]::new))
                .update();
    }

    private int plafonner(String reference, ChampsPropres propres) {
        return jdbc.sql(
                        """
                        insert into app.periode_de_marche
                            (marche, rang, debut, fin, unite, minimum, maximum)
                        select reference, 1, date_notification, fin, :unite,
                            coalesce(:minimum, 0), :maximum
                        from app.marche_mutualise
                        where reference = :reference and date_notification is not null
                            and fin is not null and not exists (
                                select 1 from app.periode_de_marche p where p.marche = reference)
                        on conflict (marche, rang) do nothing""")
                .param("unite", propres.unite())
                .param("minimum", propres.minimum(), Types.NUMERIC)
                .param("maximum", propres.maximum())
                .param("reference", reference)
                .update();
    }
}
