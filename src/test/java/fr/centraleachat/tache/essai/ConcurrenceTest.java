package fr.centraleachat.tache.essai;

import static fr.centraleachat.tache.essai.Essais.COMPLET;
import static fr.centraleachat.tache.essai.Essais.envoyer;
import static fr.centraleachat.tache.essai.Essais.poser;
import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.EssaiSpring;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Real threads on one real row. */
@EssaiSpring
class ConcurrenceTest {

    private static final int AGENTS = 6;

    @Autowired MockMvc mvc;
    @Autowired Essais essais;

    @Test
    void ofSeveralWhoCompleteAtOnceExactlyOneWins() throws Exception {
        var numero = essais.demarrer(null);
        var chemin = "/api/taches/" + essais.tache(numero) + "/achevement";
        var corps = COMPLET.formatted(", \"motifSansAvis\": \"La saison presse.\"");
        var statuts =
                ensemble(
                        () ->
                                envoyer(mvc, chemin, "instructeur.longvic", corps)
                                        .andReturn()
                                        .getResponse()
                                        .getStatus());
        assertThat(statuts).containsOnlyOnce(200).contains(409).doesNotContain(500);
        assertThat(statuts.stream().filter(s -> s == 409)).hasSize(AGENTS - 1);
        assertThat(essais.tache(numero)).isNotNull();
    }

    @Test
    void ofTwoWhoTakeAtOnceTheSecondIsTold() throws Exception {
        var numero = essais.demarrer(null);
        var premiere = "/api/taches/" + essais.tache(numero) + "/achevement";
        envoyer(
                mvc,
                premiere,
                "instructeur.longvic",
                COMPLET.formatted(", \"motifSansAvis\": \"La saison presse.\""));
        var prise = "/api/taches/" + essais.tache(numero) + "/prise";
        var agents = List.of("marches.metropole", "marches2.metropole");
        var tour = new java.util.concurrent.atomic.AtomicInteger();
        var statuts =
                ensemble(
                        2,
                        () ->
                                poser(mvc, prise, agents.get(tour.getAndIncrement() % 2))
                                        .andReturn()
                                        .getResponse()
                                        .getStatus());
        assertThat(statuts).containsExactlyInAnyOrder(200, 409);
    }

    private static List<Integer> ensemble(Callable<Integer> geste) throws Exception {
        return ensemble(AGENTS, geste);
    }

    private static List<Integer> ensemble(int combien, Callable<Integer> geste) throws Exception {
        var depart = new CyclicBarrier(combien);
        var fils = Executors.newFixedThreadPool(combien);
        try {
            Callable<Integer> partir =
                    () -> {
                        depart.await();
                        return geste.call();
                    };
            var futurs = fils.invokeAll(IntStream.range(0, combien).mapToObj(i -> partir).toList());
            return futurs.stream().map(ConcurrenceTest::valeur).toList();
        } finally {
            fils.shutdownNow();
        }
    }

    private static Integer valeur(Future<Integer> futur) {
        try {
            return futur.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
