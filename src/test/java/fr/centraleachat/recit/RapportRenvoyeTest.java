package fr.centraleachat.recit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.passation.MontageFixture;
import fr.centraleachat.passation.SaisineFixture;
import fr.centraleachat.workflow.Moteur;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The report on the offers, sent back by each of those who must approve it. */
@EssaiSpring
class RapportRenvoyeTest {

    private static final String SI = "instructeur.longvic";

    @Autowired MockMvc mvc;
    @Autowired Moteur moteur;
    @Autowired Clock horloge;
    @Autowired HorlogeDEssai temps;

    private Conduite c;
    private Analyses analyses;

    @BeforeEach
    void jusquAuRapport() {
        c = new Conduite(mvc, moteur);
        analyses = new Analyses(c, SI, "longvic", horloge);
        var g = new Gestes(c, SI, "longvic", horloge);
        c.ouvrir(SI, SaisineFixture.nettoyageDeLongvic());
        g.jusquALaConsultation(MontageFixture.nettoyage(), 25);
        c.pli("connecteur.metropole", Gestes.OPERATEUR_A, "Titulaire A", List.of(1));
        c.pli("connecteur.metropole", Gestes.OPERATEUR_B, "Titulaire B", List.of(1));
        temps.avancer(Duration.ofDays(26));
        moteur.executerLesJobsDus();
        analyses.ouvrirLesPlis();
    }

    @AfterEach
    void remettreLHeure() {
        temps.remettre();
    }

    @Test
    void comesBackToTheServiceWithTheReasonOfEach() {
        rediger();
        renvoyerParLeJuriste("Motifs du rejet à étayer.");
        rediger();
        analyses.securiser();
        renvoyer(
                Gestes.CHARGE,
                "Task_ValiderRao",
                "A_REPRENDRE",
                "motifReprise",
                "Calcul des notes à revoir.");
        rediger();
        analyses.securiser();
        analyses.valider(Gestes.CHARGE, "Task_ValiderRao");
        renvoyer(
                "dgs.longvic",
                "Task_ValiderRaoDirection",
                "RENVOYE",
                "motifRenvoi",
                "Prix du marché en cours à rappeler.");
        assertThat(phase("REDACTION_RAO")).isEqualTo(4);
        assertThat(phase("VALIDATION_RAO_DCPM")).isEqualTo(3);
    }

    private void rediger() {
        analyses.redigerLeRao(Gestes.OPERATEUR_A, 1);
    }

    private void renvoyerParLeJuriste(String motif) {
        c.faire(
                Gestes.JURISTE,
                "Task_SecuriserRao",
                b -> {
                    b.put("decision", "A_REPRENDRE").put("motifReprise", motif);
                    b.putArray("controles").add("MOTIFS");
                });
        exigerLeRetour(motif);
    }

    private void renvoyer(String agent, String code, String decision, String champ, String motif) {
        c.faire(agent, code, b -> b.put("decision", decision).put(champ, motif));
        exigerLeRetour(motif);
    }

    private void exigerLeRetour(String motif) {
        assertThat(c.lire(SI).get("phaseEnCours").asText()).isEqualTo("REDACTION_RAO");
        var id = c.taches(SI, "Task_RedigerRao").get(0).get("id").asText();
        assertThat(c.lire(SI, "/api/taches/" + id).get("valeurs").toString()).contains(motif);
    }

    /** How often it was visited. */
    private int phase(String code) {
        for (var phase : c.lire(SI).get("phases")) {
            if (phase.get("code").asText().equals(code)) {
                return phase.get("visites").size();
            }
        }
        throw new AssertionError(code);
    }
}
