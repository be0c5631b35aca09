package fr.centraleachat.delai.statistique;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The durations that are counted, in groups. */
@Repository
class MesureRepository {

    private final JdbcClient jdbc;

    MesureRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The way to the notification, then the phases in order. */
    List<Etape> etapes() {
        return jdbc.sql("select code, ordre, libelle from app.etape_comptee order by ordre")
                .query(Etape.class)
                .list();
    }

    Map<String, Mesure> parPhase(Selection selection) {
        return par("phase", selection);
    }

    /** By first day of the month, the oldest first. */
    Map<String, Mesure> parMois(Selection selection) {
        return par("mois", selection);
    }

    Map<String, Mesure> parAxe(Axe axe, Selection selection) {
        return par(axe.colonne(), selection);
    }

    private Map<String, Mesure> par(String colonne, Selection selection) {
        return jdbc.sql(
                        """
                        select %s as cle, jours, count(*) as nombre,
                            count(*) filter (where jours > cible) as depassements,
                            sum(greatest(0, jours - cible)) as au_dela, sum(cible) as cibles
                        from app.duree_calculee where %s
                        group by cle, jours order by cle, jours"""
                                .formatted(colonne, selection.conditions()))
                .params(selection.parametres())
                .query(new MesureExtractor());
    }
}
