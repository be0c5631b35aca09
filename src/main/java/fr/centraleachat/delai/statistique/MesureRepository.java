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
        return par("phase", selection, selection.niveau(null));
    }

    /** By first day of the month, the oldest first. */
    Map<String, Mesure> parMois(Selection selection) {
        return par("mois", selection, selection.niveauParMois());
    }

    Map<String, Mesure> parAxe(Axe axe, Selection selection) {
        return par(axe.colonne(), selection, selection.niveau(axe));
    }

    private Map<String, Mesure> par(String colonne, Selection selection, String niveau) {
        return jdbc.sql(
                        """
                        select %s as cle, jours, sum(nombre) as nombre,
                            sum(depassements) as depassements, sum(au_dela) as au_dela,
                            sum(cibles) as cibles
                        from app.cube_des_durees where %s
                        group by cle, jours order by cle, jours"""
                                .formatted(colonne, niveau))
                .params(selection.parametres())
                .query(new MesureExtractor());
    }

    /** Without the bound of the caller. */
    Map<String, Mesure> pourPrevoir(String procedure, String adherent) {
        return jdbc.sql(
                        """
                        select cle, jours, nombre, 0 as depassements, 0 as au_dela, 0 as cibles
                        from app.durees_pour_prevoir(:procedure, :adherent)""")
                .param("procedure", procedure)
                .param("adherent", adherent)
                .query(new MesureExtractor());
    }
}
