package fr.centraleachat.recit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.recit.Liaison.Reponse;
import fr.centraleachat.workflow.Moteur;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The élu is to decide two lots, and something is wrong with the decision. */
@EssaiSpring
class DecisionsRefuseesTest {

    private static final String ELU = "elu.metropole";

    @Autowired MockMvc mvc;
    @Autowired Moteur moteur;
    @Autowired Clock horloge;
    @Autowired HorlogeDEssai temps;

    private Conduite c;
    private String tache;

    @BeforeEach
    void jusquALaDecision() {
        c = new Conduite(mvc, moteur);
        new DeuxLots(c, horloge, temps, moteur).jusquAuRapport();
        tache = c.taches(ELU, "Task_Attribuer").get(0).get("id").asText();
    }

    @AfterEach
    void remettreLHeure() {
        temps.remettre();
    }

    @Test
    void aDecisionOnALotThatDoesNotExistIsRefused() {
        var refus = c.achever(ELU, tache, decider(b -> lot(b, 1).put("lot", 9)), 422);

        assertThat(refus.get("erreurs").findValuesAsText("champ"))
                .containsExactlyInAnyOrder("decisions", "decisions[1].lot");
        assertThat(refus.toString()).contains("Le lot 9 n’existe pas : retirez-le.");
        assertThat(etats()).containsExactly("EN_COURS", "EN_COURS");
    }

    @Test
    void ofTwoDecisionsAtOnceTheSecondIsToldWhoDecidedAndWhen() throws Exception {
        var attribuer = c.remplir(ELU, tache, decider(b -> {}));
        var arreter = c.remplir(ELU, tache, decider(DecisionsRefuseesTest::sansSuite));
        var reponses = ensemble(attribuer, arreter);

        assertThat(reponses).extracting(Reponse::statut).containsExactlyInAnyOrder(200, 409);
        var refusee = reponses.get(0).statut() == 409 ? 0 : 1;
        assertThat(reponses.get(refusee).corps().get("detail").asText())
                .startsWith("Cette tâche est déjà achevée par Élu référent, Dijon Métropole, le ");
        moteur.executerLesJobsDus();
        assertThat(etats()).containsExactly("ATTRIBUE", refusee == 1 ? "ATTRIBUE" : "SANS_SUITE");
    }

    private List<Reponse> ensemble(String... corps) throws Exception {
        var depart = new CyclicBarrier(corps.length);
        var fils = Executors.newFixedThreadPool(corps.length);
        try {
            var gestes =
                    List.of(corps).stream()
                            .map(
                                    un ->
                                            (Callable<Reponse>)
                                                    () -> {
                                                        depart.await();
                                                        return c.tenter(ELU, tache, un);
                                                    })
                            .toList();
            var futurs = fils.invokeAll(gestes);
            return List.of(futurs.get(0).get(), futurs.get(1).get());
        } finally {
            fils.shutdownNow();
        }
    }

    private Consumer<ObjectNode> decider(Consumer<ObjectNode> changement) {
        return b -> {
            b.put("conclusion", "DECISION").put("dateDecision", LocalDate.now(horloge).toString());
            changement.accept(b);
        };
    }

    private static void sansSuite(ObjectNode b) {
        lot(b, 1).put("decision", "SANS_SUITE").remove(List.of("operateur", "montantHt"));
    }

    private static ObjectNode lot(ObjectNode b, int rang) {
        return (ObjectNode) b.at("/decisions/" + rang);
    }

    private List<String> etats() {
        return c.lire(ELU).get("lots").findValuesAsText("etat");
    }
}
