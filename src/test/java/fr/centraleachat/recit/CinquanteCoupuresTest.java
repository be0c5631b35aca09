package fr.centraleachat.recit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/**
 * Fifty procédures at every wait state of the model, and kills −9: while they stand, while all of
 * them move, and while their timers fire. What the database then holds of each is compared, fact by
 * fact, with what one of its kind that no cut met left at the same step.
 */
class CinquanteCoupuresTest {

    private static final Duration TOUTES_LES_DLRO = Duration.ofDays(40);
    private static final int PROCHE = 6;

    private Path dossier;
    private ApplicationSeparee application;
    private Parc parc;

    @BeforeEach
    void repartir() throws Exception {
        dossier = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "cinquante");
        application = ApplicationSeparee.demarrer(dossier);
        parc = new Parc(dossier, application.adresse());
        parc.repartir();
        parc.exiger();
    }

    @AfterEach
    void arreter() throws Exception {
        if (parc != null) {
            parc.fermer();
        }
        if (application != null) {
            application.arreter();
        }
    }

    @Test
    void losesNothingAndDoesNothingTwice(TestReporter rapport) throws Exception {
        exigerTousLesEtatsDAttente();
        couper();
        parc.exiger();

        couperPendantQueToutAvance(rapport);
        parc.exiger();

        couperPendantQueLesMinuteursSonnent(rapport);
        parc.exiger();

        parc.chacune(enMouvement(), p -> p.pas().avancerDUnPas());
        parc.exiger();
    }

    /** A new wait state of the model asks for a procédure that stands there. */
    private void exigerTousLesEtatsDAttente() {
        assertThat(EtatsDAttente.inoccupes(parc.faits())).isEmpty();
    }

    private void couper() throws Exception {
        application.tuer();
        application = ApplicationSeparee.demarrer(dossier);
        parc.passerPar(application.adresse());
    }

    private List<ProcedureSuivie> enMouvement() {
        return parc.procedures().stream()
                .filter(p -> !p.pas().estAcheve() && !p.pas().attendLeTemps())
                .toList();
    }

    /**
     * Once a third of the acts is acknowledged; the answers of some others are lost. In any order,
     * for the cut to meet acts of every kind.
     */
    private void couperPendantQueToutAvance(TestReporter rapport) throws Exception {
        var mobiles = new ArrayList<>(enMouvement());
        Collections.shuffle(mobiles);
        var acquis = new CountDownLatch(mobiles.size() / 3);
        var actes = parc.lancer(mobiles, p -> avancer(p, acquis));
        acquis.await(1, TimeUnit.MINUTES);
        couper();
        long perdus = compterLesPerdus(actes);
        rapport.publishEntry("acts whose answer the cut lost", String.valueOf(perdus));
    }

    private static void avancer(ProcedureSuivie procedure, CountDownLatch acquis) {
        procedure.pas().avancerDUnPas();
        acquis.countDown();
    }

    private static long compterLesPerdus(List<Future<?>> actes) throws Exception {
        long perdus = 0;
        for (var acte : actes) {
            try {
                acte.get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof UncheckedIOException)) {
                    throw e;
                }
                perdus++;
            }
        }
        return perdus;
    }

    /** Consultations end at the same hour: the cut comes once the first timer has fired. */
    private void couperPendantQueLesMinuteursSonnent(TestReporter rapport) throws Exception {
        parc.chacune(presDUneAttente(), this::allerJusquALAttente);
        parc.exiger();
        var attendent = parc.procedures().stream().filter(p -> p.pas().attendLeTemps()).toList();
        var avant = parc.faits();
        var horloge = parc.enFond(() -> parc.horloge().avancer(parc.liaison(), TOUTES_LES_DLRO));
        while (!horloge.isDone() && parc.faits().equals(avant)) {
            Thread.onSpinWait();
        }
        application.tuer();
        rapport.publishEntry("timers to fire", String.valueOf(attendent.size()));
        compterLesPerdus(List.of(horloge));
        application = ApplicationSeparee.demarrer(dossier);
        parc.passerPar(application.adresse());
        attendent.forEach(p -> p.pas().passerLAttente());
    }

    /** Time must not overtake those whose timer runs while they have something else to do. */
    private List<ProcedureSuivie> presDUneAttente() {
        var faits = parc.faits();
        return enMouvement().stream()
                .filter(p -> minuteurEnRoute(p, faits) || estLancee(p) || estProche(p))
                .toList();
    }

    private static boolean minuteurEnRoute(
            ProcedureSuivie procedure, Map<String, Map<String, Integer>> faits) {
        return faits.get(procedure.pas().conduite().numero()).keySet().stream()
                .anyMatch(fait -> fait.startsWith("job timer"));
    }

    /** Its date limite is chosen, and would be past when its avis leaves. */
    private static boolean estLancee(ProcedureSuivie procedure) {
        return procedure.pas().estEntre("Task_PreparerPublicite", "Timer_Dlro");
    }

    private static boolean estProche(ProcedureSuivie procedure) {
        return procedure.pas().actesAvantLAttente().orElse(PROCHE + 1) <= PROCHE;
    }

    private void allerJusquALAttente(ProcedureSuivie procedure) {
        while (!procedure.pas().attendLeTemps()) {
            procedure.pas().avancerDUnPas();
        }
    }
}
