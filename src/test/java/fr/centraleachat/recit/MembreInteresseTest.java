package fr.centraleachat.recit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.passation.CommissionFixture;
import fr.centraleachat.workflow.Moteur;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** An élu of Longvic is both a member of its commission and interested in one of the candidates. */
@EssaiSpring
class MembreInteresseTest {

    private static final String SI = "instructeur.longvic";
    private static final String SECRETAIRE = "cao.longvic";
    private static final Duration CONSULTATION = Duration.ofDays(34);

    @Autowired MockMvc mvc;
    @Autowired Moteur moteur;
    @Autowired Clock horloge;
    @Autowired HorlogeDEssai temps;

    private Conduite c;

    @AfterEach
    void remettreLHeure() {
        temps.remettre();
    }

    @Test
    void sitsOnlyWithADeportAndThenDoesNotCount() {
        c = new Conduite(mvc, moteur);
        constituer();
        analyser();
        var seance = programmer();
        var presences = presences();
        var refus = relever(seance, presences, 422);
        assertThat(refus.at("/erreurs/0/champ").asText()).isEqualTo("presences[1].deports");
        assertThat(refus.at("/erreurs/0/regle").asText()).contains("432-12");
        ((ObjectNode) presences.get(1)).putArray("deports").add(1);
        var relevee = relever(seance, presences, 200);
        assertThat(relevee.at("/points/0/quorum/voixPresentes").asInt()).isEqualTo(4);
    }

    private void constituer() {
        var corps = CommissionFixture.corps("LONGVIC", 5);
        ((ObjectNode) corps.at("/membres/1")).put("interets", Gestes.OPERATEUR_A);
        c.poster(SECRETAIRE, "/api/commissions", corps.toString(), 201);
    }

    private void analyser() {
        var aoo = AppelDOffres.deLongvic(c, horloge);
        aoo.lancer(CONSULTATION);
        c.pli(AppelDOffres.CONNECTEUR, Gestes.OPERATEUR_A, "Titulaire A", List.of(1));
        c.pli(AppelDOffres.CONNECTEUR, Gestes.OPERATEUR_B, "Titulaire B", List.of(1));
        temps.avancer(CONSULTATION.plusHours(1));
        c.laisserFaireLeMoteur();
        var analyses = new Analyses(c, SI, "longvic", horloge);
        analyses.ouvrirLesPlis();
        analyses.redigerLeRao(Gestes.OPERATEUR_A, 1);
    }

    private String programmer() {
        var commission = c.lire(SECRETAIRE, "/api/commissions").get(0).get("id").asText();
        return c.poster(
                        SECRETAIRE,
                        "/api/seances",
                        """
                        {"commission":"%s","le":"%s","modalite":"PRESENTIEL",
                         "points":[{"procedure":"%s","lot":1}]}"""
                                .formatted(commission, horloge.instant(), c.numero()),
                        201)
                .get("id")
                .asText();
    }

    /** The president and four titulaires, the interested one first. */
    private static ArrayNode presences() {
        var presences = new ObjectMapper().createArrayNode();
        presences.addObject().put("membre", "Président").put("presence", "PRESENT");
        for (int i = 1; i <= 4; i++) {
            presences.addObject().put("membre", "Titulaire " + i).put("presence", "PRESENT");
        }
        return presences;
    }

    private JsonNode relever(String seance, ArrayNode presences, int statut) {
        var chemin = "/api/seances/" + seance + "/presences";
        return c.remplacer(SECRETAIRE, chemin, presences.toString(), statut);
    }
}
