package fr.centraleachat.recit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.document.ConversionEnPdf;
import fr.centraleachat.workflow.Moteur;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Garde 18. A commission of five members and a president: the quorum is met on one lot, lost by a
 * déport on the other, which a second convocation decides. One act closes each séance.
 */
@EssaiSpring
class ClotureDeSeanceTest {

    @Autowired MockMvc mvc;
    @Autowired Moteur moteur;
    @Autowired Clock horloge;
    @Autowired HorlogeDEssai temps;
    @Autowired ConversionEnPdf pdf;

    private Conduite c;
    private Commission cao;
    private DocumentsLus documents;

    @BeforeEach
    void jusquALaDecision() {
        c = new Conduite(mvc, moteur);
        documents = new DocumentsLus(mvc, c, pdf);
        cao = new AvantLaCommission(c, horloge, temps).jusquALaDecision();
    }

    @AfterEach
    void remettreLHeure() {
        temps.remettre();
    }

    @Test
    void writesTheProcesVerbalAndCompletesTheTaskOfEachItem() throws Exception {
        var premiere = cao.programmer(horloge.instant().plus(Duration.ofDays(7)));
        composer(premiere);
        clore(premiere, 409);
        cao.inscrire(premiere, List.of(1, 2), false);
        temps.avancer(Duration.ofDays(7));
        clore(premiere, 409);
        cao.relever(premiere, presencesAvecDeport(), 200);
        assertThat(obstacle(premiere)).contains(c.numero(), "Présenter en CAO", "reportez");
        cao.presenter();
        refuserUnVoteSansQuorum(premiere);

        assertThat(deuxClicsALaFois(premiere)).containsExactlyInAnyOrder(200, 409);

        premierProcesVerbal(premiere);
        cao.relever(premiere, cao.presents(5), 409);
        secondeConvocation(premiere);
    }

    /** The lots that are ready come to the agenda, one leaves it and comes back. */
    private void composer(String seance) {
        var pretes = c.lire(Commission.SECRETAIRE, chemin(seance, "/pretes"));
        assertThat(pretes.findValuesAsText("procedure")).contains(c.numero());
        for (int lot = 1; lot <= 2; lot++) {
            c.remplacer(Commission.SECRETAIRE, point(seance, lot), "", 200);
        }
        c.remplacer(Commission.SECRETAIRE, point(seance, 1), "", 404);
        c.remplacer(AppelDOffres.SI, point(seance, 1), "", 403);
        assertThat(c.lire(Commission.SECRETAIRE, chemin(seance, "")).get("points")).hasSize(2);
    }

    private String point(String seance, int lot) {
        return chemin(seance, "/points/" + c.numero() + "/" + lot);
    }

    private static String chemin(String seance, String suite) {
        return "/api/seances/" + seance + suite;
    }

    /** Four of six voices sit on lot 1; one of them does not on lot 2. */
    private ArrayNode presencesAvecDeport() {
        var presences = cao.presents(3);
        var interesse = (ObjectNode) presences.get(3);
        interesse.putArray("deports").add(2);
        interesse.put("motifDeport", "Intéressé à un candidat");
        return presences;
    }

    private String obstacle(String seance) {
        return clore(seance, 409).get("detail").asText();
    }

    private JsonNode clore(String seance, int statut) {
        var ebauche = statut == 409 ? cloture(1) : proposee(seance);
        return c.poster(
                Commission.SECRETAIRE, chemin(seance, "/cloture"), ebauche.toString(), statut);
    }

    private ObjectNode proposee(String seance) {
        return (ObjectNode) c.lire(Commission.SECRETAIRE, chemin(seance, "/cloture"));
    }

    /** The first of the ranking, by the four voices. */
    private ObjectNode cloture(int lot) {
        var corps = new ObjectMapper().createObjectNode();
        corps.put("modalite", "PRESENTIEL").put("debats", "Aucune observation.");
        corps.withArray("points")
                .addObject()
                .put("procedure", c.numero())
                .put("lot", lot)
                .put("suite", "SANS_SUITE")
                .put("motif", "Le besoin a disparu.")
                .put("pour", lot == 1 ? 4 : 2)
                .put("contre", 0)
                .put("abstention", 0);
        return corps;
    }

    private void refuserUnVoteSansQuorum(String seance) {
        var corps = proposee(seance);
        assertThat(corps.get("points")).hasSize(1);
        var sansQuorum = (ObjectNode) corps.withArray("points").get(0).deepCopy();
        corps.withArray("points").add(sansQuorum.put("lot", 2));
        var refus =
                c.poster(Commission.SECRETAIRE, chemin(seance, "/cloture"), corps.toString(), 422);
        assertThat(refus.at("/erreurs/0/champ").asText()).isEqualTo("points[1].suite");
        assertThat(refus.at("/erreurs/0/regle").asText()).isEqualTo("CGCT L1411-5");
        assertThat(refus.at("/erreurs/0/message").asText()).contains("seconde convocation");

        ((ArrayNode) corps.get("points")).remove(1);
        ((ObjectNode) corps.at("/points/0")).put("pour", 5);
        assertThat(
                        c.poster(
                                        Commission.SECRETAIRE,
                                        chemin(seance, "/cloture"),
                                        corps.toString(),
                                        422)
                                .at("/erreurs/0/champ")
                                .asText())
                .isEqualTo("points[0].pour");
        assertThat(pieces()).doesNotContain("PV_CAO");
    }

    private List<String> pieces() {
        return c.lire(AppelDOffres.SI, "/api/procedures/" + c.numero() + "/pieces")
                .findValuesAsText("categorie");
    }

    private List<Integer> deuxClicsALaFois(String seance) throws Exception {
        var corps = proposee(seance);
        ((ObjectNode) corps.at("/points/0")).put("motif", "Meilleure offre.");
        var depart = new CountDownLatch(1);
        try (var fils = new Fils()) {
            var premier = fils.lancer(depart, () -> statut(seance, corps.toString()));
            var second = fils.lancer(depart, () -> statut(seance, corps.toString()));
            depart.countDown();
            return List.of(premier.get(), second.get());
        } finally {
            c.laisserFaireLeMoteur();
        }
    }

    private int statut(String seance, String corps) {
        return new LiaisonInterne(mvc, moteur)
                .appeler("POST", chemin(seance, "/cloture"), Commission.SECRETAIRE, corps)
                .statut();
    }

    private void premierProcesVerbal(String seance) throws Exception {
        var lots = c.lire(AppelDOffres.SI).get("lots");
        assertThat(lots.get(0).get("etat").asText()).isEqualTo("ATTRIBUE");
        assertThat(lots.get(1).get("etat").asText()).isEqualTo("EN_COURS");
        assertThat(c.taches(Gestes.CHARGE, "Task_InscrireCao")).hasSize(1);
        assertThat(pieces()).containsOnlyOnce("PV_CAO");
        assertThat(documents.seance(Commission.SECRETAIRE, seance, "PV_CAO"))
                .contains("Procès-verbal de la commission d’appel d’offres", c.numero())
                .contains("Titulaire 3", "Intéressé à un candidat", "432-12")
                .contains("Voix présentes : 4, requises : 4", "Voix présentes : 3, requises : 4")
                .contains("Le quorum n’est pas atteint", "seconde convocation")
                .contains("Attribué à Titulaire A", "Vote : pour 4, contre 0, abstention 0")
                .doesNotContain("{{", "[nom]", "Extrait");
    }

    private void secondeConvocation(String premiere) throws Exception {
        var seconde = cao.programmer(horloge.instant().plus(Duration.ofDays(3)));
        cao.inscrire(seconde, List.of(2), true);
        cao.presenter();
        temps.avancer(Duration.ofDays(3));
        cao.relever(seconde, cao.presents(1), 200);
        c.poster(Commission.SECRETAIRE, chemin(seconde, "/cloture"), cloture(2).toString(), 200);
        c.laisserFaireLeMoteur();
        assertThat(c.lire(AppelDOffres.SI).at("/lots/1/etat").asText()).isEqualTo("SANS_SUITE");
        assertThat(c.taches(Gestes.CHARGE, "Task_VerifierAttributaire")).hasSize(1);
        assertThat(documents.seance(Commission.SECRETAIRE, seconde, "PV_CAO"))
                .contains("seconde convocation, sans condition de quorum")
                .contains("Déclaré sans suite", "Le besoin a disparu.", "Voix présentes : 2")
                .doesNotContain("{{", premiere);
    }

    /** Two threads that start together. */
    private static final class Fils implements AutoCloseable {

        private final ExecutorService fils = Executors.newFixedThreadPool(2);

        Future<Integer> lancer(CountDownLatch depart, Callable<Integer> travail) {
            return fils.submit(
                    () -> {
                        depart.await();
                        return travail.call();
                    });
        }

        @Override
        public void close() {
            fils.shutdown();
        }
    }
}
