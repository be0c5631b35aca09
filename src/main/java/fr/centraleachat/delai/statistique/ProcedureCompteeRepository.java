package fr.centraleachat.delai.statistique;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The procédures behind a figure, page after page by the last row read. */
@Repository
class ProcedureCompteeRepository {

    private static final int PAR_PAGE = 50;

    private final JdbcClient jdbc;

    ProcedureCompteeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PageDeProcedures lire(Selection selection, DemandeDeListe demande) {
        var repere = demande.repere();
        var lignes =
                jdbc.sql(sql(selection, demande))
                        .params(selection.parametres())
                        .param("valeur", repere == null ? 0 : repere.valeur())
                        .param("numero", repere == null ? "" : repere.numero())
                        .param("limite", PAR_PAGE + 1)
                        .query(Ligne.class)
                        .list();
        var page = lignes.subList(0, Math.min(PAR_PAGE, lignes.size()));
        return new PageDeProcedures(
                page.stream().map(Ligne::procedureComptee).toList(),
                lignes.size() > PAR_PAGE ? page.get(PAR_PAGE - 1).repere() : null);
    }

    private static String sql(Selection selection, DemandeDeListe demande) {
        var rang = demande.tri().expression();
        var apres =
                demande.repere() == null
                        ? "true"
                        : "(%1$s) <= :valeur and ((%1$s) < :valeur or numero > :numero)"
                                .formatted(rang);
        return """
        select numero, procedure, adherent, famille, jours, cible, fin, visites, (%s) as rang
        from app.duree_comptee where %s and %s and %s
        order by (%s) desc, numero limit :limite"""
                .formatted(
                        rang,
                        selection.lignesDUneEtape(),
                        demande.critere().condition(),
                        apres,
                        rang);
    }

    private record Ligne(
            String numero,
            String procedure,
            String adherent,
            String famille,
            int jours,
            int cible,
            LocalDate fin,
            int visites,
            int rang) {

        private ProcedureComptee procedureComptee() {
            return new ProcedureComptee(
                    numero, procedure, adherent, famille, jours, cible, fin, visites);
        }

        private String repere() {
            return rang + "~" + numero;
        }
    }
}
