package fr.centraleachat.delai.statistique;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The durations that are counted, in groups. */
@Repository
class MesureRepository {

    private static final String UNE_A_UNE =
            """
            (select d.*, 1 as nombre, (jours > cible)::int as depassements,
                greatest(0, jours - cible) as au_dela, cible as cibles
            from app.duree_comptee d)""";

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
        return par("phase", null, selection, selection.niveau(null));
    }

    /** By first day of the month, the oldest first. */
    Map<String, Mesure> parMois(Selection selection) {
        return par("mois", null, selection, selection.niveauParMois());
    }

    Map<String, Mesure> parAxe(Axe axe, Selection selection) {
        return par(axe.colonne(), axe, selection, selection.niveau(axe));
    }

    private Map<String, Mesure> par(
            String colonne, Axe detail, Selection selection, String niveau) {
        var uneAUne = selection.croiseFamilleEtAdherent(detail);
        return jdbc.sql(
                        """
                        select %s as cle, jours, sum(nombre) as nombre,
                            sum(depassements) as depassements, sum(au_dela) as au_dela,
                            sum(cibles) as cibles
                        from %s c where %s
                        group by cle, jours order by cle, jours"""
                                .formatted(
                                        colonne,
                                        uneAUne ? UNE_A_UNE : "app.cube_des_durees",
                                        uneAUne ? selection.lignes() : niveau))
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
