package fr.centraleachat.pilotage.export;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.common.Periode;
import fr.centraleachat.pilotage.charge.ComposerAVenir;
import fr.centraleachat.pilotage.charge.ComposerCharge;
import fr.centraleachat.pilotage.charge.FiltreDeCharge;
import fr.centraleachat.pilotage.filtre.ChoixDesFiltres;
import fr.centraleachat.pilotage.filtre.Filtres;
import fr.centraleachat.pilotage.filtre.FiltresDemandes;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A hundred thousand phases exported, and the charge of as many procédures: seconds, and heap above
 * idle, beside a bare select of the same rows. Its name keeps it out of the tests: {@code mvn
 * -Pbench test -Dtest=BancDesExports}.
 */
@EssaiSpring
class BancDesExports {

    private static final int PASSES = 3;
    private static final String LIGNES =
            """
            select f.*, p.libelle, p.acteur, s.procedure, s.adherent, v.*, d.debut, d.fin
            from app.phase_suivie f
            join app.phase p on p.code = f.phase
            join app.suivi_de_procedure s on s.numero = f.numero and s.terminee_le is null
            left join app.suivi_de_phase v on v.procedure = f.numero and v.phase = f.phase
            left join app.phase_du_plan d on d.numero = f.numero and d.phase = f.phase
                and d.rang = s.plan
            order by f.numero, p.ordre""";

    @Autowired ExportDesPhases phases;
    @Autowired ComposerCharge charges;
    @Autowired ComposerAVenir aVenir;
    @Autowired ChoixDesFiltres choix;
    @Autowired DataSource source;
    @Autowired TransactionTemplate transactions;
    @Autowired Clock horloge;

    @Test
    void aHundredThousandPhases() throws Exception {
        var jour = LocalDate.now(horloge);
        transactions.executeWithoutResult(t -> new ParcDEssai(source, jour).peupler());
        var filtres = choix.lire(new FiltresDemandes(null, null, null, null, null, null));
        for (int passe = 1; passe <= PASSES; passe++) {
            dire("yardstick, bare select", this::lire);
            dire("export of the phases", () -> exporter(filtres));
            dire("charge, open tasks", () -> charger(jour));
            dire("charge, to come", () -> prevoir(jour));
        }
    }

    private int lire() {
        var gabarit = new JdbcTemplate(source);
        gabarit.setFetchSize(1000);
        var lues = new AtomicLong();
        RowCallbackHandler ligne =
                l -> {
                    for (int c = 1; c <= l.getMetaData().getColumnCount(); c++) {
                        l.getObject(c);
                    }
                    lues.incrementAndGet();
                };
        transactions.executeWithoutResult(t -> gabarit.query(LIGNES, ligne));
        return lues.intValue();
    }

    private Object exporter(Filtres filtres) throws Exception {
        try (var classeur = phases.remplir(filtres)) {
            classeur.ecrire(OutputStream.nullOutputStream());
        }
        return "";
    }

    private Object charger(LocalDate jour) {
        var horizon = new Periode(jour, jour.plusWeeks(4));
        return charges.composer(new FiltreDeCharge(null, null), horizon).total();
    }

    private Object prevoir(LocalDate jour) {
        var horizon = new Periode(jour, jour.plusWeeks(4));
        return aVenir.composer(new FiltreDeCharge(null, null), horizon).lignes().stream()
                .mapToInt(l -> l.total())
                .sum();
    }

    private static void dire(String quoi, Callable<?> travail) throws Exception {
        var memoire = ManagementFactory.getMemoryMXBean();
        System.gc();
        long repos = memoire.getHeapMemoryUsage().getUsed();
        var sommet = new AtomicLong();
        var fini = new AtomicBoolean();
        var veille =
                new Thread(
                        () -> {
                            while (!fini.get()) {
                                sommet.accumulateAndGet(
                                        memoire.getHeapMemoryUsage().getUsed(), Math::max);
                                LockSupport.parkNanos(2_000_000);
                            }
                        });
        veille.start();
        var fils = ManagementFactory.getThreadMXBean();
        long debut = System.nanoTime();
        long calcul = fils.getCurrentThreadCpuTime();
        var resultat = travail.call();
        long duree = System.nanoTime() - debut;
        calcul = fils.getCurrentThreadCpuTime() - calcul;
        fini.set(true);
        veille.join();
        System.out.printf(
                "%-24s %6.2f s (%5.2f s of processor), heap at most %4d MB above idle  %s%n",
                quoi, duree / 1e9, calcul / 1e9, (sommet.get() - repos) / 1_048_576, resultat);
    }
}
