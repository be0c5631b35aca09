package fr.centraleachat.recit;

import static fr.centraleachat.recit.Gestes.CHARGE;
import static fr.centraleachat.recit.Gestes.OPERATEUR_A;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.workflow.Moteur;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Lots that lose their attributaire once the letters left, and end without a marché. */
@EssaiSpring
class LotsSansMarcheTest {

    @Autowired MockMvc mvc;
    @Autowired Moteur moteur;
    @Autowired Clock horloge;
    @Autowired HorlogeDEssai temps;

    private Conduite c;
    private Achevements a;
    private Incidents incidents;
    private ArretsDeRecit arrets;

    @BeforeEach
    void informer() {
        c = new Conduite(mvc, moteur);
        a = new Achevements(c, "metropole", horloge);
        incidents = new Incidents(c, horloge);
        arrets = new ArretsDeRecit(c, "metropole", horloge);
        new DeuxLots(c, horloge, temps, moteur).jusquALaDecision();
        a.verifier(OPERATEUR_A, List.of(1, 2));
        a.redigerLesLettres();
        a.prouverLesLettres();
        incidents.defaillir(1, OPERATEUR_A, 201);
    }

    @AfterEach
    void remettreLHeure() {
        temps.remettre();
    }

    @Test
    void anArretOfTheLotEndsTheSearchOfItsNext() {
        arreterLeLotUn();
        assertThat(c.taches("elu.metropole", "Task_DeciderSuivant")).isEmpty();
        assertThat(etats()).containsExactly("SANS_SUITE", "ATTRIBUE");
        assertThat(c.taches("maire.metropole", "Task_Signer")).hasSize(1);
    }

    @Test
    void theProcedureStopsByItselfOnceNoLotHasAMarche() {
        arreterLeLotUn();
        incidents.defaillir(2, OPERATEUR_A, 201);
        designer(2, LotsSansMarcheTest::personne);

        var lue = c.lire(CHARGE);
        assertThat(lue.get("motifArret").asText()).isEqualTo("SANS_SUITE");
        assertThat(etats()).containsExactly("SANS_SUITE", "INFRUCTUEUX");
        a.prouverLesLettres();
        arrets.informer();
        arrets.publier();
        arrets.archiver();
        assertThat(c.lire(CHARGE).get("etat").asText()).isEqualTo("ARRETEE");
    }

    @Test
    void theNextIsAskedForAgainWhenTheEluWantsToKnowMore() {
        designer(
                1,
                b -> {
                    b.put("conclusion", "COMPLEMENT").put("complementDemande", "Préciser la note.");
                    b.remove(List.of("decisions", "dateDecision"));
                });
        assertThat(etats()).containsExactly("EN_COURS", "ATTRIBUE");
        assertThat(c.taches("elu.metropole", "Task_DeciderSuivant")).hasSize(1);
    }

    private void arreterLeLotUn() {
        arrets.demander(CHARGE, ",\"lots\":[1]", 201);
        arrets.proposer();
        arrets.decider("ARRET", 200);
    }

    private void designer(int lot, Consumer<ObjectNode> saisie) {
        c.faire(
                "elu.metropole",
                "Task_DeciderSuivant",
                lot,
                b -> {
                    b.put("conclusion", "DECISION")
                            .put("dateDecision", LocalDate.now(horloge).toString());
                    saisie.accept(b);
                });
    }

    private static void personne(ObjectNode b) {
        var decision = (ObjectNode) b.at("/decisions/0");
        assertThat(decision.get("decision").asText()).isEqualTo("INFRUCTUEUX");
        decision.put("motif", "Personne d’autre n’avait répondu.");
    }

    private List<String> etats() {
        return c.lire(CHARGE).get("lots").findValuesAsText("etat");
    }
}
