package fr.centraleachat.recit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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
    private static final String CRITERES =
            """
            [{"libelle":"%s","type":"PRIX","poids":40,"formule":"PROPORTIONNELLE"},
             {"libelle":"Technique","type":"TECHNIQUE","poids":45,"methodeNotation":"Mémoire"},
             {"libelle":"Environnement","type":"ENVIRONNEMENTAL","poids":15,
              "methodeNotation":"Produits"}]"""
                    .formatted(Analyses.PRIX_CALCULE);

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
        g.jusquALaConsultation(MontageFixture.nettoyage().avec("criteres", CRITERES), 25);
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
    void comesBackToTheServiceWithTheReasonOfEach() throws Exception {
        laGrilleRevientRemplie();
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
        laValidationTombe();
        rediger();
        analyses.securiser();
        analyses.valider(Gestes.CHARGE, "Task_ValiderRao");
        renvoyer(
                "dgs.longvic",
                "Task_ValiderRaoDirection",
                "RENVOYE",
                "motifRenvoi",
                "Prix du marché en cours à rappeler.");
        assertThat(phase("REDACTION_RAO")).isEqualTo(5);
        assertThat(phase("VALIDATION_RAO_DCPM")).isEqualTo(4);
    }

    /** Nothing of a wrong grid is kept; the right one fills the form, where its price is noted. */
    private void laGrilleRevientRemplie() throws Exception {
        var grille = new GrilleParProgramme(mvc, SI, c.numero());
        assertThat(grille.importer("pas un classeur".getBytes(UTF_8), 422).toString())
                .contains("n’est pas un classeur");
        var classeur = grille.exporter();
        GrilleParProgramme.remplir(classeur, 12, 50_000, 60_000);
        GrilleParProgramme.ecrire(classeur, "Lot 1", "F8", 45.5);
        assertThat(grille.importer(classeur, 422).get("erreurs").get(0).get("champ").asText())
                .isEqualTo("Lot 1!F8");
        assertThat(ebauche().get("offres").get(0).path("montantHt").isNumber()).isFalse();

        GrilleParProgramme.ecrire(classeur, "Lot 1", "F8", 11.0);
        assertThat(grille.importer(classeur, 200).get("lots").asInt()).isEqualTo(1);
        assertThat(ebauche().get("offres").get(1).get("montantHt").asInt()).isEqualTo(60_000);
        assertThat(ebauche().get("notes").toString()).contains("Conforme à l’attendu.");
        var relue = grille.exporter().getSheet("Lot 1").getRow(7);
        assertThat(relue.getCell(8).getNumericCellValue()).isEqualTo(33.33);
        new GrilleParProgramme(mvc, "elu.longvic", c.numero()).importer(new byte[1], 403);
    }

    private JsonNode ebauche() {
        var id = c.taches(SI, "Task_RedigerRao").get(0).get("id").asText();
        return c.lire(SI, "/api/taches/" + id).get("valeurs");
    }

    /** A new version of the report is not the one that the juriste secured. */
    private void laValidationTombe() {
        c.piece(SI, "rao.docx");
        var id = c.taches(Gestes.CHARGE, "Task_ValiderRao").get(0).get("id").asText();
        assertThat(c.lire(Gestes.CHARGE, "/api/taches/" + id).get("valeurs").toString())
                .contains("tombée", "empreinte SHA-256");
        var refus = c.achever(Gestes.CHARGE, id, b -> b.put("decision", "VALIDE"), 409).toString();
        assertThat(refus).contains("Le rapport a changé", "Sécurisation juridique");
        renvoyer(
                Gestes.CHARGE,
                "Task_ValiderRao",
                "A_REPRENDRE",
                "motifReprise",
                "Rapport changé après sa sécurisation.");
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
