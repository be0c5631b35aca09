package fr.centraleachat.passation.domain.plis;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.common.EtatIncompatible;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

    private static <T> List<Future<T>> ensemble(int nombre, Callable<T> acte) throws Exception {
        var fils = Executors.newFixedThreadPool(6);
        try {
            var actes =
                    IntStream.range(0, nombre)
                            .<Callable<T>>mapToObj(
                                    i -> DelegatingSecurityContextCallable.create(acte, null))
                            .toList();
            return fils.invokeAll(actes);
        } finally {
            fils.shutdown();
        }
    }
}
