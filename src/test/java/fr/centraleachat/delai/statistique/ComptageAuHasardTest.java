package fr.centraleachat.delai.statistique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.centraleachat.EssaiSpring;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** However it was counted, it is what counting everything again gives. */
@EssaiSpring
class ComptageAuHasardTest {

    private static final List<String> TABLES =
            List.of("duree_comptee", "cube_des_durees", "cube_des_detentions");

    @Autowired Statistiques statistiques;
    @Autowired TempsDesDetenteurs temps;
    @Autowired CompterLesDurees comptage;
    @Autowired ComptageRepository depot;
    @Autowired ReconstruireLesStatistiques reconstruction;
    @Autowired JdbcClient jdbc;
    @Autowired PlatformTransactionManager transactions;

    @AfterEach
    void oublier() {
        transaction()
                .executeWithoutResult(
                        etat -> {
                            for (var table : List.of("tranche", "suivi_de_phase")) {
                                effacer(table, "procedure");
                            }
                            effacer("phase_suivie", "numero");
                            effacer("suivi_de_procedure", "numero");
                        });
        comptage.compter();
        assertThat(lire("select numero from app.duree_comptee where numero like 'HASARD%'"))
                .isEmpty();
    }

    @Test
    void givesTheSameInWhateverOrderItIsCounted() {
        var hasard = new Random(7);
        var histoire = histoire(20261130, "HASARD-A");
        histoire.commencer();
        for (int tour = 0; tour < 60; tour++) {
            histoire.continuer(hasard.nextInt(12));
            compterAuPlus(hasard.nextInt(5));
        }
        verifier();
    }

    @Test
    void givesTheSameWhileSeveralCountAndOthersAct() throws Exception {
        var fini = new AtomicBoolean();
        var fils = Executors.newFixedThreadPool(5);
        try {
            var auteurs = IntStream.range(0, 2).mapToObj(i -> fils.submit(() -> vivre(i))).toList();
            var compteurs =
                    IntStream.range(0, 3)
                            .mapToObj(i -> fils.submit(() -> compterJusqua(fini)))
                            .toList();
            for (var auteur : auteurs) {
                auteur.get();
            }
            fini.set(true);
            for (var compteur : compteurs) {
                assertThat(compteur.get()).isGreaterThanOrEqualTo(0);
            }
        } finally {
            fils.shutdownNow();
        }
        verifier();
    }

    private Void vivre(int rang) {
        var histoire = histoire(100 + rang, "HASARD-" + (char) ('B' + rang));
        histoire.commencer();
        histoire.continuer(250);
        return null;
    }

    private int compterJusqua(AtomicBoolean fini) {
        int total = 0;
        while (!fini.get()) {
            total += comptage.compter();
        }
        return total;
    }

    private void verifier() {
        comptage.compter();
        var comptees = TABLES.stream().map(this::contenu).toList();
        assertThat(comptees.get(0)).anyMatch(ligne -> ligne.contains("HASARD"));
        verifierLesCentiles();
        verifierLesDetentions();
        assertThat(reconstruction.reconstruire()).isEqualTo(comptees.get(0).size());
        assertThat(TABLES.stream().map(this::contenu).toList()).isEqualTo(comptees);
    }

    /** Written otherwise than the view, from the visits alone. */
    private void verifierLesCentiles() {
        for (var adherent : List.of("LONGVIC", "QUETIGNY", "CHENOVE")) {
            for (var statistique : statistiques.parPhase(filtre(adherent))) {
                assertThat(statistique.nombre() == 0 ? null : statistique.p80())
                        .isEqualTo(centile(statistique.phase(), adherent, 0.8));
                if (statistique.nombre() > 0) {
                    assertThat(statistique.p50())
                            .isCloseTo(centile(statistique.phase(), adherent, 0.5), within(1e-9));
                }
            }
        }
    }

    private Double centile(String phase, String adherent, double part) {
        var sql =
                """
                select round(percentile_cont(:part) within group (order by jours)::numeric, 6)::float
                from (select sum((fermee_le at time zone 'Europe/Paris')::date
                        - (ouverte_le at time zone 'Europe/Paris')::date) as jours
                    from app.suivi_de_phase v join app.suivi_de_procedure s on s.numero = v.procedure
                    where phase = :phase and adherent = :adherent and famille like 'HASARD'
                    group by procedure_ having count(*) = count(fermee_le)) d"""
                        .replace("procedure_", "v.procedure");
        return transaction()
                .execute(
                        etat ->
                                jdbc.sql(sql)
                                        .param("part", part)
                                        .param("phase", phase)
                                        .param("adherent", adherent)
                                        .query((r, rang) -> (Double) r.getObject(1))
                                        .list()
                                        .get(0));
    }

    private void verifierLesDetentions() {
        for (var duree : temps.parDetenteur(filtre("LONGVIC"))) {
            long jours =
                    Long.parseLong(
                            lire("""
                                 select coalesce(sum(jours), 0) from app.duree_calculee
                                 where adherent = 'LONGVIC' and famille = 'HASARD'
                                     and phase = '%s'"""
                                            .formatted(duree.phase()))
                                    .get(0));
            assertThat(duree.jours()).isEqualTo(jours);
        }
    }

    private static FiltreDeStatistiques filtre(String adherent) {
        return new FiltreDeStatistiques(null, adherent, "HASARD", null, null);
    }

    private void compterAuPlus(int limite) {
        transaction()
                .executeWithoutResult(
                        etat -> {
                            assertThat(depot.reserver()).isTrue();
                            var numeros = depot.prendre(limite);
                            depot.recompter(numeros);
                        });
    }

    private HistoireAuHasard histoire(long graine, String prefixe) {
        return new HistoireAuHasard(jdbc, transaction(), graine, prefixe);
    }

    private List<String> contenu(String table) {
        return lire("select t::text from app.%s t order by 1".formatted(table));
    }

    private List<String> lire(String sql) {
        return transaction().execute(etat -> jdbc.sql(sql).query(String.class).list());
    }

    private void effacer(String table, String colonne) {
        jdbc.sql("delete from app.%s where %s like 'HASARD%%'".formatted(table, colonne)).update();
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(transactions);
    }
}
