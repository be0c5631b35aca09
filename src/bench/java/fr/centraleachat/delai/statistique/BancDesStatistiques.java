package fr.centraleachat.delai.statistique;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.delai.statistique.DemandeDeListe.Critere;
import fr.centraleachat.delai.statistique.DemandeDeListe.Tri;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the managers' page asks, with 10 000 procédures that last and up to 100 000 that are over,
 * beside the same percentiles taken by the database from the visits and beside the question that
 * costs nothing. Its name keeps it out of the tests: {@code mvn -Pbench test
 * -Dtest=BancDesStatistiques}.
 */
@EssaiSpring
class BancDesStatistiques {

    private static final int EN_COURS = 10_000;
    private static final int[] FINIES = {1_000, 10_000, 100_000};
    private static final int FOIS = 20;
    private static final String DCE = "VALIDATION_DCE";

    private static final String BRUT =
            """
            select phase, percentile_cont(array[0.5, 0.8, 0.9]) within group (order by jours)
            from (select v.phase, sum((v.fermee_le at time zone 'Europe/Paris')::date
                    - (v.ouverte_le at time zone 'Europe/Paris')::date) as jours
                from app.suivi_de_phase v group by v.procedure, v.phase
                having bool_and(v.fermee_le is not null)) d
            group by phase""";

    @Autowired Statistiques statistiques;
    @Autowired TempsDesDetenteurs temps;
    @Autowired MesuresDesPhases mesures;
    @Autowired CompterLesDurees comptage;
    @Autowired ReconstruireLesStatistiques reconstruction;
    @Autowired JdbcClient jdbc;
    @Autowired Flyway flyway;
    @Autowired PlatformTransactionManager transactions;

    @Test
    void thePageOfTheManagers() {
        var nombre = new ProceduresEnNombre(flyway.getConfiguration().getDataSource());
        nombre.ecrire(1_000_001, 1_000_000 + EN_COURS, 6);
        int ecrites = 0;
        for (int finies : FINIES) {
            System.out.printf("%n== %d finies, %d en cours%n", finies, EN_COURS);
            int premier = ecrites + 1;
            chronometrer("écrire", () -> nombre.ecrire(premier, finies, 13));
            ecrites = finies;
            chronometrer("tout recompter", reconstruction::reconstruire);
            nombre.analyser();
            tailles();
            mesurer("étalon : select 1", FOIS, () -> lire("select 1"));
            mesurer("étalon : percentile_cont sur les visites", 3, () -> lire(BRUT));
            filtres().forEach(this::mesurerLaPage);
            detailler();
            evenements(nombre);
        }
    }

    private static Map<String, FiltreDeStatistiques> filtres() {
        var debut = LocalDate.parse("2023-11-01");
        var fin = LocalDate.parse("2025-10-31");
        Map<String, FiltreDeStatistiques> filtres = new LinkedHashMap<>();
        filtres.put("sans filtre", FiltreDeStatistiques.tout());
        filtres.put("AOO", new FiltreDeStatistiques("AOO", null, null, null, null));
        filtres.put(
                "métropole", new FiltreDeStatistiques(null, "DIJON_METROPOLE", null, null, null));
        filtres.put("Longvic", new FiltreDeStatistiques(null, "LONGVIC", null, null, null));
        filtres.put("famille", new FiltreDeStatistiques(null, null, "FAMILLE-3", null, null));
        filtres.put("deux ans", new FiltreDeStatistiques(null, null, null, debut, fin));
        filtres.put(
                "tous les filtres",
                new FiltreDeStatistiques("AOO", "DIJON_METROPOLE", "FAMILLE-3", debut, fin));
        return filtres;
    }

    private void mesurerLaPage(String nom, FiltreDeStatistiques filtre) {
        mesurer("page, " + nom, FOIS, () -> page(filtre));
    }

    /** All that one page shows. */
    private void page(FiltreDeStatistiques filtre) {
        statistiques.parPhase(filtre);
        statistiques.jusquALaNotification(filtre);
        statistiques.partDansLaCible(filtre);
        statistiques.tendance(filtre, null);
        temps.parDetenteur(filtre);
        for (var axe : Axe.values()) {
            statistiques.parAxe(filtre, axe, null);
        }
        statistiques.procedures(filtre, null, liste(Tri.ECART));
    }

    private void detailler() {
        var tout = FiltreDeStatistiques.tout();
        var metropole = filtres().get("métropole");
        mesurer("  parPhase", FOIS, () -> statistiques.parPhase(tout));
        mesurer("  tendance", FOIS, () -> statistiques.tendance(tout, null));
        mesurer("  parDetenteur", FOIS, () -> temps.parDetenteur(tout));
        for (var axe : Axe.values()) {
            mesurer("  parAxe " + axe, FOIS, () -> statistiques.parAxe(tout, axe, DCE));
        }
        mesurer("  comparer", FOIS, () -> temps.comparer(metropole, tout));
        for (var tri : Tri.values()) {
            mesurer("  liste " + tri, FOIS, () -> statistiques.procedures(tout, DCE, liste(tri)));
        }
        mesurer("  mesures pour prévoir", FOIS, () -> mesures.parPhase("AOO", "LONGVIC"));
    }

    private static DemandeDeListe liste(Tri tri) {
        return DemandeDeListe.premiere(Critere.HORS_CIBLE, tri);
    }

    private void evenements(ProceduresEnNombre nombre) {
        nombre.annoncer(false);
        mesurer("fermer une visite sans annonce", 200, this::fermer);
        nombre.annoncer(true);
        mesurer("fermer une visite", 200, this::fermer);
        comptage.compter();
        mesurer(
                "  la fermer et la compter",
                FOIS,
                () -> {
                    fermer();
                    comptage.compter();
                });
    }

    /** The next one that lasts. */
    private void fermer() {
        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        etat ->
                                jdbc.sql(
                                                """
                                                update app.suivi_de_phase
                                                set fermee_le = ouverte_le + interval '9 days'
                                                where (procedure, phase, visite) = (
                                                    select procedure, phase, visite
                                                    from app.suivi_de_phase
                                                    where fermee_le is null
                                                        and procedure like 'BANC-%'
                                                    order by ouverte_le limit 1)""")
                                        .update());
    }

    private void tailles() {
        for (var table : new String[] {"duree_comptee", "cube_des_durees", "cube_des_detentions"}) {
            new TransactionTemplate(transactions)
                    .executeWithoutResult(
                            etat ->
                                    System.out.printf(
                                            "%s : %s%n",
                                            table,
                                            jdbc.sql(
                                                            """
                                                            select count(*) || ' lignes, '
                                                                || pg_size_pretty(
                                                                    pg_total_relation_size(
                                                                        'app.%1$s'))
                                                            from app.%1$s"""
                                                                    .formatted(table))
                                                    .query(String.class)
                                                    .single()));
        }
    }

    private void lire(String sql) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        etat -> jdbc.sql(sql).query((r, rang) -> r.getObject(1)).list());
    }

    private static void chronometrer(String quoi, Runnable acte) {
        long debut = System.nanoTime();
        acte.run();
        System.out.printf("%s : %.1f s%n", quoi, (System.nanoTime() - debut) / 1e9);
    }

    /** The first fifth warms up. */
    private static void mesurer(String quoi, int fois, Runnable acte) {
        double[] durees = new double[fois];
        for (int i = -fois / 5; i < fois; i++) {
            long debut = System.nanoTime();
            acte.run();
            if (i >= 0) {
                durees[i] = (System.nanoTime() - debut) / 1e6;
            }
        }
        Arrays.sort(durees);
        System.out.printf(
                "%-45s p50 %8.2f ms, p95 %8.2f ms%n",
                quoi, durees[fois / 2], durees[(int) Math.ceil(fois * 0.95) - 1]);
    }
}
