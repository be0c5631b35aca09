package fr.centraleachat.recit;

import static fr.centraleachat.recit.Commission.voter;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.passation.CommissionFixture;
import fr.centraleachat.workflow.Moteur;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** An appel d’offres of two lots before the commission: without quorum, then with. */
@EssaiSpring
class CommissionDAppelDOffresTest {

    @Autowired MockMvc mvc;
    @Autowired Moteur moteur;
    @Autowired Clock horloge;
    @Autowired HorlogeDEssai temps;

    private Conduite c;
    private Commission cao;

    @BeforeEach
    void jusquALaDecision() {
        c = new Conduite(mvc, moteur);
        cao = new AvantLaCommission(c, horloge, temps).jusquALaDecision();
    }

    @AfterEach
    void remettreLHeure() {
        temps.remettre();
    }

    @Test
    void sendsTheLotsWithoutQuorumToASecondSeanceAndKeepsTheDecisionOnTheOthers() {
        assertThat(c.taches("elu.metropole", "Task_Attribuer")).isEmpty();
        var premiere = cao.programmer(horloge.instant().plus(Duration.ofDays(7)));
        refuserCeQuiNEstPasALaCommission(premiere);
        cao.inscrire(premiere, List.of(1, 2), false);
        cao.presenter();
        deciderLeLotUn(premiere);
        deciderLeLotDeux(premiere);

        var lots = c.lire(AppelDOffres.SI).get("lots");
        assertThat(lots.get(0).get("etat").asText()).isEqualTo("ATTRIBUE");
        assertThat(lots.get(1).get("etat").asText()).isEqualTo("SANS_SUITE");
        assertThat(c.taches(Gestes.CHARGE, "Task_VerifierAttributaire")).hasSize(1);
    }

    private void refuserCeQuiNEstPasALaCommission(String seance) {
        assertThat(champs(cao.inscrire(autreSeance(), List.of(1, 2), false, 422)))
                .containsExactly("seance");
        assertThat(champs(cao.inscrire(seance, List.of(1), false, 422))).containsExactly("lots");
        assertThat(champs(cao.inscrire(seance, List.of(1, 2), true, 422)))
                .containsExactly("secondeConvocation");
    }

    /** Of a commission that is not of the acheteur. */
    private String autreSeance() {
        var autre = CommissionFixture.enPlace(mvc, "QUETIGNY", 5).get("id").asText();
        var le = horloge.instant().plus(Duration.ofDays(7));
        return c.poster(
                        "admin",
                        "/api/seances",
                        "{\"commission\":\"%s\",\"le\":\"%s\",\"modalite\":\"VISIOCONFERENCE\"}"
                                .formatted(autre, le),
                        201)
                .get("id")
                .asText();
    }

    /** Four of six voices sit; one of them does not on lot 2. */
    private void deciderLeLotUn(String seance) {
        cao.relever(seance, cao.presents(3), 409);
        cao.decider(b -> b.put("conclusion", "QUORUM_NON_ATTEINT"), 409);
        temps.avancer(Duration.ofDays(7));
        cao.decider(b -> b.put("conclusion", "QUORUM_NON_ATTEINT"), 409);
        var presences = cao.presents(3);
        ((ObjectNode) presences.get(3)).putArray("deports").add(2);
        var relevee = cao.relever(seance, presences, 200);
        assertThat(relevee.at("/points/0/quorum/atteint").asBoolean()).isTrue();
        assertThat(relevee.at("/points/1/quorum/voixPresentes").asInt()).isEqualTo(3);

        assertThat(champs(cao.decider(b -> b.put("conclusion", "QUORUM_NON_ATTEINT"), 422)))
                .containsExactly("conclusion");
        assertThat(champs(cao.decider(this::toutDecider, 422)))
                .contains("decisions[1].lot", "votes[1].lot");
        assertThat(champs(cao.decider(b -> voter(vider(b), 1, 5), 422)))
                .containsExactly("votes[0].pour");
        var tache = cao.tache(Commission.SECRETAIRE, "Task_AttribuerCao");
        cao.decider(tache, b -> voter(vider(b), 1, 4), 200);
        c.poster(Commission.SECRETAIRE, "/api/taches/" + tache + "/achevement", "{}", 409);
        cao.relever(seance, cao.presents(5), 409);
    }

    private static ObjectNode vider(ObjectNode b) {
        b.putArray("votes");
        return b;
    }

    private void toutDecider(ObjectNode b) {
        var decisions = b.withArray("decisions");
        decisions.add(decisions.get(0).deepCopy());
        ((ObjectNode) decisions.get(1)).put("lot", 2);
        voter(voter(vider(b), 1, 4), 2, 3);
    }

    private void deciderLeLotDeux(String premiere) {
        assertThat(c.taches(Gestes.CHARGE, "Task_VerifierAttributaire")).isEmpty();
        assertThat(champs(cao.inscrire(premiere, List.of(2), true, 422))).contains("seance");
        var seconde = cao.programmer(horloge.instant().plus(Duration.ofDays(3)));
        assertThat(champs(cao.inscrire(seconde, List.of(1, 2), true, 422))).contains("lots");
        cao.inscrire(seconde, List.of(2), true);
        cao.presenter();
        temps.avancer(Duration.ofDays(3));
        cao.relever(seconde, cao.presents(1), 200);
        cao.decider(
                b -> {
                    voter(vider(b), 2, 2);
                    b.putArray("decisions")
                            .addObject()
                            .put("lot", 2)
                            .put("decision", "SANS_SUITE")
                            .put("motif", "Le besoin a disparu.");
                },
                200);
    }

    @Test
    void goesBackToTheAnalysisWhenTheCommissionAsksForMore() {
        var seance = cao.programmer(horloge.instant().plus(Duration.ofDays(7)));
        cao.inscrire(seance, List.of(1, 2), false);
        cao.presenter();
        temps.avancer(Duration.ofDays(7));
        cao.relever(seance, cao.presents(2), 200);
        assertThat(
                        champs(
                                cao.decider(
                                        b ->
                                                b.put("conclusion", "COMPLEMENT")
                                                        .put(
                                                                "complementDemande",
                                                                "Préciser la note."),
                                        422)))
                .containsExactly("conclusion");
        cao.relever(seance, cao.presents(5), 200);
        cao.decider(
                b -> {
                    b.put("conclusion", "COMPLEMENT").put("complementDemande", "Préciser la note.");
                    b.remove(List.of("votes", "decisions"));
                },
                200);
        assertThat(c.lire(AppelDOffres.SI).get("phaseEnCours").asText()).isEqualTo("REDACTION_RAO");
    }

    private static List<String> champs(JsonNode refus) {
        return refus.get("erreurs").findValuesAsText("champ");
    }
}
