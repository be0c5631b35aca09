package fr.centraleachat.catalogue;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Milliseconds of an act done many times; seconds, and heap above idle, of one done once. Beside
 * them the processor time of this machine and of the database's: what a loaded machine does not
 * change.
 */
final class Mesure {

    private static final int CHAUFFE = 30;
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final JdbcClient base;

    Mesure(JdbcClient base) {
        this.base = base;
    }

    void repeter(String quoi, int fois, IntConsumer acte) {
        for (int i = 0; i < CHAUFFE; i++) {
            acte.accept(i);
        }
        var durees = new double[fois];
        double calcul = processeur();
        for (int i = 0; i < fois; i++) {
            long debut = System.nanoTime();
            acte.accept(i + CHAUFFE);
            durees[i] = (System.nanoTime() - debut) / 1e6;
        }
        calcul = processeur() - calcul;
        Arrays.sort(durees);
        dire(
                "%-48s p50 %7.1f ms  p95 %7.1f ms  processor %6.1f ms",
                quoi, durees[fois / 2], durees[fois * 95 / 100], 1_000 * calcul / fois);
    }

    /** Elapsed seconds. */
    double unefois(String quoi, Callable<?> acte) throws Exception {
        var memoire = ManagementFactory.getMemoryMXBean();
        System.gc();
        long repos = memoire.getHeapMemoryUsage().getUsed();
        var sommet = new AtomicLong(repos);
        var fini = new AtomicBoolean();
        var veille = new Thread(() -> veiller(sommet, fini));
        veille.start();
        long debut = System.nanoTime();
        double calcul = processeur();
        var resultat = acte.call();
        double duree = (System.nanoTime() - debut) / 1e9;
        calcul = processeur() - calcul;
        fini.set(true);
        veille.join();
        dire(
                "%-48s %6.1f s  processor %6.1f s  heap %d MB at idle, at most %d more, of %d  %s",
                quoi,
                duree,
                calcul,
                repos >> 20,
                sommet.get() - repos >> 20,
                memoire.getHeapMemoryUsage().getMax() >> 20,
                resultat);
        return duree;
    }

    private static void veiller(AtomicLong sommet, AtomicBoolean fini) {
        var memoire = ManagementFactory.getMemoryMXBean();
        while (!fini.get()) {
            sommet.accumulateAndGet(memoire.getHeapMemoryUsage().getUsed(), Math::max);
            LockSupport.parkNanos(5_000_000);
        }
    }

    /** Seconds of this machine and of the connections that stay, without parallel workers. */
    private double processeur() {
        var serveurs =
                base.sql("select pid from pg_stat_activity where pid is not null")
                        .query(Long.class)
                        .list();
        var base =
                serveurs.stream()
                        .flatMap(pid -> ProcessHandle.of(pid).stream())
                        .flatMap(p -> p.info().totalCpuDuration().stream())
                        .reduce(Duration.ZERO, Duration::plus);
        return MACHINE.getProcessCpuTime() / 1e9 + base.toMillis() / 1e3;
    }

    static void dire(String modele, Object... valeurs) {
        System.out.printf(Locale.ROOT, modele + "%n", valeurs);
    }

    static void charge() {
        dire(
                "load of the machine: %.1f on %d processors",
                MACHINE.getSystemLoadAverage(), MACHINE.getAvailableProcessors());
    }
}
