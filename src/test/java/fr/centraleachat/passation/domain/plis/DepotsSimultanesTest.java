package fr.centraleachat.passation.domain.plis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.centraleachat.common.EtatIncompatible;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;

/** Several agents at the same instant, on real threads: the database decides. */
class DepotsSimultanesTest extends EssaiDePlis {

    @Test
    void numbersTheDepositsWithoutGapNorDuplicate() throws Exception {
        var fins = ensemble(16, () -> deposer(UN, "offre").pli().ordre());
        for (var fin : fins) {
            fin.get();
        }

        assertThat(registre.plis(numero, 1))
                .extracting(Pli::ordre)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 16).boxed().toList());
    }

    @Test
    void letsOneOfTwoOpeningsWin() throws Exception {
        deposer(UN, "offre");
        int gagnants = 0;
        for (var fin : ensemble(4, () -> ouvrir(apres()))) {
            gagnants += aAbouti(fin) ? 1 : 0;
        }

        assertThat(gagnants).isEqualTo(1);
        assertThat(registre.ouverture(numero, 1)).isPresent();
    }

    @Test
    void opensOnlyOnceADepositThatWasReceivedBeforeIsRegistered() throws Exception {
        var lectureCommencee = new CountDownLatch(1);
        var suite = new CountDownLatch(1);
        var lent =
                new FichierDePli(
                        "offre.pdf",
                        "application/pdf",
                        () -> {
                            lectureCommencee.countDown();
                            attendre(suite);
                            return octets("offre");
                        });
        var depot = new DepotDePli(numero, 1, UN, List.of(), null, null, null, List.of(lent));
        var fils = Executors.newFixedThreadPool(2);
        try {
            var recu = fils.submit(signe(() -> recevoirPli.recevoir(depot).pli()));
            attendre(lectureCommencee);
            var ouvert = fils.submit(signe(() -> ouvrir(apres())));
            attendreUnVerrouRefuse();
            suite.countDown();

            ouvert.get();
            assertThat(registre.plis(numero, 1))
                    .extracting(Pli::id, Pli::etat)
                    .containsExactly(tuple(recu.get().id(), EtatDePli.OUVERT));
        } finally {
            fils.shutdown();
        }
    }

    private void attendreUnVerrouRefuse() {
        var fin = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (verrousRefuses() == 0) {
            assertThat(System.nanoTime()).as("the opening waits for the deposit").isLessThan(fin);
        }
    }

    private int verrousRefuses() {
        return jdbc.sql("select count(*) from pg_locks where locktype = 'advisory' and not granted")
                .query(Integer.class)
                .single();
    }

    private static void attendre(CountDownLatch signal) {
        try {
            assertThat(signal.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean aAbouti(Future<?> fin) throws InterruptedException {
        try {
            fin.get();
            return true;
        } catch (ExecutionException e) {
            assertThat(e.getCause())
                    .isInstanceOf(EtatIncompatible.class)
                    .hasMessageContaining("déjà ouverts");
            return false;
        }
    }

    private static <T> Callable<T> signe(Callable<T> acte) {
        return DelegatingSecurityContextCallable.create(acte, null);
    }

    private static <T> List<Future<T>> ensemble(int nombre, Callable<T> acte) throws Exception {
        var fils = Executors.newFixedThreadPool(6);
        try {
            var actes = IntStream.range(0, nombre).mapToObj(i -> signe(acte)).toList();
            return fils.invokeAll(actes);
        } finally {
            fils.shutdown();
        }
    }
}
