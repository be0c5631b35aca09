package fr.centraleachat.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.workflow.Moteur;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The domain and the engine move together or not at all. */
@EssaiDuMoteur
class TransactionsTest {

    @Autowired Moteur moteur;
    @Autowired Parcours parcours;
    @Autowired SourceDEssai source;
    @Autowired EntityManager domaine;
    @Autowired TaskService taches;
    @Autowired PlatformTransactionManager transactions;

    @Test
    void undoesTheEngineWhenTheDomainFails() {
        var numero = parcours.demarrer();
        assertThatThrownBy(() -> agir(numero, () -> refuser("Refus du domaine")))
                .hasMessage("Refus du domaine");

        assertThat(traces(numero)).isZero();
        assertThat(estOuverte(numero)).isTrue();
    }

    @Test
    void undoesTheDomainWhenTheEngineFails() {
        var numero = parcours.demarrer();
        // The condition of the gateway ahead reads a variable that does not exist.
        source.preparer("Task_Instruire", numero, null, Map.of());
        assertThatThrownBy(() -> agir(numero, () -> {})).hasMessageContaining("avis");

        assertThat(traces(numero)).isZero();
        assertThat(estOuverte(numero)).isTrue();
    }

    @Test
    void commitsBothTogether() {
        var numero = parcours.demarrer();
        var tache = parcours.ouvertes(numero, "Task_Instruire").get(0).id();
        agir(numero, () -> {});

        assertThat(traces(numero)).isOne();
        assertThat(taches.createTaskQuery().taskId(tache).count()).isZero();
    }

    @Test
    void letsOneOfTwoConcurrentCompletionsWin() throws Exception {
        var numero = parcours.demarrer();
        var tache = parcours.ouvertes(numero, "Task_Instruire").get(0).id();
        var rencontre = new CyclicBarrier(2);
        source.interposer(numero, () -> attendreLAutre(rencontre));

        var issues = new ArrayList<Throwable>();
        var actes = List.of(lancer(numero, tache), lancer(numero, tache));
        for (var acte : actes) {
            issue(acte).ifPresent(issues::add);
        }

        assertThat(issues).singleElement().isInstanceOf(EtatIncompatible.class);
        assertThat(traces(numero)).isOne();
        assertThat(taches.createTaskQuery().processInstanceBusinessKey(numero).count()).isOne();
    }

    private Future<Void> lancer(String numero, String tache) {
        return CompletableFuture.runAsync(() -> agir(numero, tache, () -> {}));
    }

    private void agir(String numero, Runnable suite) {
        agir(numero, parcours.ouvertes(numero, "Task_Instruire").get(0).id(), suite);
    }

    private void agir(String numero, String tache, Runnable suite) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        t -> {
                            tracer(numero);
                            moteur.achever(tache);
                            suite.run();
                        });
    }

    private void tracer(String numero) {
        domaine.createNativeQuery(
                        "insert into app.procedure_portee values (?1 || '/' || gen_random_uuid(),"
                                + " '{}')")
                .setParameter(1, numero)
                .executeUpdate();
    }

    private int traces(String numero) {
        var compte =
                domaine.createNativeQuery(
                                "select count(*) from app.procedure_portee where numero like ?1",
                                Long.class)
                        .setParameter(1, numero + "/%")
                        .getSingleResult();
        return ((Long) compte).intValue();
    }

    private boolean estOuverte(String numero) {
        return taches.createTaskQuery()
                        .processInstanceBusinessKey(numero)
                        .taskDefinitionKey("Task_Instruire")
                        .count()
                == 1;
    }

    private static void refuser(String motif) {
        throw new IllegalStateException(motif);
    }

    private static Optional<Throwable> issue(Future<Void> acte) throws Exception {
        try {
            acte.get(30, TimeUnit.SECONDS);
            return Optional.empty();
        } catch (ExecutionException e) {
            return Optional.of(e.getCause());
        }
    }

    private static void attendreLAutre(CyclicBarrier rencontre) {
        try {
            rencontre.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
