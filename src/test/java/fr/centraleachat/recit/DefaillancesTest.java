package fr.centraleachat.recit;

import static fr.centraleachat.recit.Gestes.CHARGE;
import static fr.centraleachat.recit.Gestes.OPERATEUR_A;
import static fr.centraleachat.recit.Gestes.OPERATEUR_B;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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

/** An attributaire defaults on the first of two lots: before the letters, or while they leave. */
@EssaiSpring
class DefaillancesTest {

    @Autowired MockMvc mvc;
    @Autowired Moteur moteur;
    @Autowired Clock horloge;
    @Autowired HorlogeDEssai temps;

    private Conduite c;
    private Achevements a;
    private Verifications v;

    @BeforeEach
    void decider() {
        c = new Conduite(mvc, moteur);
        a = new Achevements(c, "metropole", horloge);
        v = new Verifications(c, horloge);
        new DeuxLots(c, horloge, temps, moteur).jusquALaDecision();
    }

    @AfterEach
    void remettreLHeure() {
        temps.remettre();
    }

    @Test
    void beforeTheLettersThatLotAloneIsDecidedAgain() {
        v.defaillir(1);
        assertThat(lire().get("phaseEnCours").asText()).isEqualTo("DECISION");
        assertThat(etats()).containsExactly("EN_COURS", "ATTRIBUE");
        choisir("Task_Attribuer", b -> assertThat(b.get("decisions")).hasSize(1));

        v.completer();
        a.redigerLesLettres();
        assertThat(destinataires())
                .filteredOn(d -> d.contains(OPERATEUR_A) || d.contains(OPERATEUR_B))
                .hasSize(3);
        a.prouverLesLettres();
        assertThat(signables()).containsExactly(2);
    }

    @Test
    void whileTheLettersLeaveItIsKeptUntilTheyAreGone() {
        a.verifier(OPERATEUR_A, List.of(1, 2));
        a.redigerLesLettres();
        defaillir();
        assertThat(c.taches("elu.metropole", "Task_DeciderSuivant")).isEmpty();
        assertThat(etats()).containsExactly("EN_COURS", "ATTRIBUE");

        a.prouverLesLettres();
        assertThat(signables()).containsExactly(2);
        choisir("Task_DeciderSuivant", b -> {});
        v.defaillirEnSuivant(1);
        choisir("Task_DeciderSuivant", DefaillancesTest::personne);
        lesCandidatsLApprennent();
        assertThat(etats()).containsExactly("INFRUCTUEUX", "ATTRIBUE");
        assertThat(signables()).containsExactly(2);
        assertThat(lire("/defaillances").findValuesAsText("operateur"))
                .containsExactly(OPERATEUR_A, OPERATEUR_B);
    }

    private void lesCandidatsLApprennent() {
        assertThat(c.attentes(CHARGE).findValuesAsText("libelle"))
                .containsExactly("Lettre d’arrêt, lot 1", "Lettre d’arrêt, lot 1");
        assertThat(destinataires())
                .containsExactlyInAnyOrder(
                        "Titulaire A (" + OPERATEUR_A + ")", "Titulaire B (" + OPERATEUR_B + ")");
        var lettre = "/attentes/" + c.attentes(CHARGE).get(0).get("id").asText();
        assertThat(new PagesLues(mvc, c).page(lettre))
                .contains("qui est déclaré infructueux", "Suit au classement.", "R2185-2");
        a.prouverLesLettres();
    }

    private static void personne(ObjectNode b) {
        assertThat(b.at("/decisions/0/decision").asText()).isEqualTo("INFRUCTUEUX");
    }

    private void choisir(String code, Consumer<ObjectNode> controle) {
        c.faire(
                "elu.metropole",
                code,
                b -> {
                    controle.accept(b);
                    b.put("conclusion", "DECISION")
                            .put("dateDecision", LocalDate.now(horloge).toString());
                    ((ObjectNode) b.at("/decisions/0")).put("motif", "Suit au classement.");
                });
    }

    private void defaillir() {
        c.envoyer(
                CHARGE,
                "/defaillances",
                """
                {"lot":1,"operateur":"%s","motif":"REFUS_DE_SIGNER","texte":"Il se désiste.",
                 "constateeLe":"%s"}"""
                        .formatted(OPERATEUR_A, horloge.instant()),
                201);
    }

    private List<Integer> signables() {
        return c.taches("maire.metropole", "Task_Signer").stream()
                .map(t -> t.get("lot").asInt())
                .toList();
    }

    private List<String> etats() {
        return lire().get("lots").findValuesAsText("etat");
    }

    private List<String> destinataires() {
        return c.attentes(CHARGE).findValuesAsText("destinataire");
    }

    private JsonNode lire() {
        return c.lire(CHARGE);
    }

    private JsonNode lire(String suite) {
        return c.lire(CHARGE, "/api/procedures/" + c.numero() + suite);
    }
}
