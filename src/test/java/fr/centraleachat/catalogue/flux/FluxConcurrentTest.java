package fr.centraleachat.catalogue.flux;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.catalogue.MarcheDEssai;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Writers commit in any order while readers turn the pages: each fact is read once. */
@EssaiSpring
class FluxConcurrentTest {

    private static final int ECRIVAINS = 6;
    private static final int CHACUN = 25;

    @Autowired FluxDuCatalogue flux;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    private final AtomicInteger restants = new AtomicInteger(ECRIVAINS);

    @AfterEach
    void vider() {
        jdbc.sql("delete from app.marche_mutualise where reference like 'FLUX%'").update();
    }

    @Test
    void missesNothingAndRepeatsNothing() throws Exception {
        long depart = lireTout(0).position();
        var fils = Executors.newFixedThreadPool(ECRIVAINS + 3);
        try {
            var lecteurs = lancer(3, fils::submit, () -> suivre(depart));
            var ecrivains =
                    IntStream.range(0, ECRIVAINS)
                            .mapToObj(n -> fils.submit(() -> ecrire(n)))
                            .toList();
            for (var ecrivain : ecrivains) {
                ecrivain.get();
            }
            for (var lecteur : lecteurs) {
                assertThat(lecteur.get()).hasSize(ECRIVAINS * CHACUN).doesNotHaveDuplicates();
            }
        } finally {
            fils.shutdownNow();
        }
    }

    /** The first to write is the last to commit, and nobody is told before it is. */
    @Test
    void tellsWhatCommitsLateAfterWhatWasReadMeanwhile() throws Exception {
        long depart = lireTout(0).position();
        var ecrit = new CountDownLatch(1);
        var lu = new CountDownLatch(1);
        var fils = Executors.newSingleThreadExecutor();
        try {
            var tardif = fils.submit(() -> creerPuisAttendre("FLUX-TARDIF", ecrit, lu));
            ecrit.await(10, TimeUnit.SECONDS);
            creer("FLUX-VITE");
            var avant = lireTout(depart);
            lu.countDown();
            tardif.get();
            var apres = lireTout(avant.position());

            assertThat(avant.miens()).containsExactly("FLUX-VITE");
            assertThat(apres.miens()).containsExactly("FLUX-TARDIF");
        } finally {
            fils.shutdownNow();
        }
    }

    /** Other tests write marchés too: those of this one, and how far the reading went. */
    private record Lus(List<String> miens, long position) {}

    private Lus lireTout(long depart) {
        var miens = new ArrayList<String>();
        long position = depart;
        var page = flux.apres(position, 200);
        while (!page.isEmpty()) {
            page.stream().map(Fait::marche).filter(m -> m.startsWith("FLUX")).forEach(miens::add);
            position = page.get(page.size() - 1).position();
            page = flux.apres(position, 200);
        }
        return new Lus(miens, position);
    }

    private Boolean creerPuisAttendre(String reference, CountDownLatch ecrit, CountDownLatch lu) {
        return transaction.execute(
                s -> {
                    MarcheDEssai.creer(jdbc, reference, "Flux");
                    ecrit.countDown();
                    try {
                        return lu.await(10, TimeUnit.SECONDS);
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    /** Two marchés a transaction: others commit between the writing of one and its commit. */
    private boolean ecrire(int ecrivain) {
        for (int i = 0; i < CHACUN; i++) {
            creer("FLUX-" + ecrivain + "-" + i);
        }
        return restants.decrementAndGet() == 0;
    }

    private void creer(String reference) {
        transaction.executeWithoutResult(
                s -> {
                    MarcheDEssai.creer(jdbc, reference, "Flux");
                    jdbc.sql("select pg_sleep(random() * 0.01)").query((l, n) -> 1).list();
                });
    }

    private List<String> suivre(long depart) {
        var lus = new ArrayList<String>();
        long position = depart;
        boolean dernierTour = false;
        while (true) {
            var page = flux.apres(position, 7);
            page.stream().map(Fait::marche).filter(m -> m.startsWith("FLUX")).forEach(lus::add);
            if (!page.isEmpty()) {
                position = page.get(page.size() - 1).position();
            } else if (dernierTour) {
                return lus;
            }
            dernierTour = restants.get() == 0;
        }
    }

    private static List<Future<List<String>>> lancer(
            int nombre,
            java.util.function.Function<
                            java.util.concurrent.Callable<List<String>>, Future<List<String>>>
                    ou,
            java.util.concurrent.Callable<List<String>> quoi) {
        return IntStream.range(0, nombre).mapToObj(n -> ou.apply(quoi)).toList();
    }
}
