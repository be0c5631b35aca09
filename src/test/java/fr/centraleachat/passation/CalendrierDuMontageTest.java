package fr.centraleachat.passation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The montage begins from the rétroplanning; expected dates are counted by hand in 2027. */
@EssaiSpring
class CalendrierDuMontageTest {

    private static final String SI = "instructeur.longvic";
    private static final String CHARGE = "marches.metropole";

    @Autowired MockMvc mvc;
    @Autowired HorlogeDEssai horloge;
    @Autowired Clock maintenant;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void regler() {
        horloge.regler(Instant.parse("2026-11-30T09:00:00Z"));
    }

    @AfterEach
    void remettre() {
        horloge.remettre();
        jdbc.sql("delete from app.fermeture").update();
    }

    @Test
    void isCountedBackFromTheWishedNotification() throws Exception {
        var tache = auMontage("2027-06-30");

        assertThat(dates(tache))
                .containsExactly(
                        Map.entry("MONTAGE_CONCERTE", "2027-03-05"),
                        Map.entry("REDACTION_DCE", "2027-03-26"),
                        Map.entry("VALIDATION_DCE", "2027-04-02"),
                        Map.entry("LANCEMENT", "2027-04-09"),
                        Map.entry("CONSULTATION", "2027-05-11"),
                        Map.entry("OUVERTURE_REMISE", "2027-05-14"),
                        Map.entry("REDACTION_RAO", "2027-06-04"),
                        Map.entry("VALIDATION_RAO_DCPM", "2027-06-11"),
                        Map.entry("VALIDATION_RAO_DGD", "2027-06-16"),
                        Map.entry("DECISION", "2027-06-23"),
                        Map.entry("INFORMATION_NOTIFICATION", "2027-06-30"),
                        Map.entry("DIFFUSION_ARCHIVAGE", "2027-07-30"));
        page(tache)
                .andExpect(content().string(containsString("Délai cible\u00a0: 21 jours")))
                .andExpect(content().string(containsString("ven.\u00a026\u00a0mars\u00a02027")))
                .andExpect(content().string(not(containsString("Séance de la commission"))));
    }

    /** The days from the 8th to the 12th of March are not counted. */
    @Test
    void countsTheClosedWeeksOfTheAdherent() throws Exception {
        mvc.perform(
                        post("/adherents/LONGVIC/fermetures")
                                .with(user("dgs.longvic"))
                                .with(csrf())
                                .param("premierJourFerme", "2027-03-08")
                                .param("dernierJourFerme", "2027-03-12")
                                .param("motifDeFermeture", "Fermeture d’hiver"))
                .andExpect(redirectedUrl("/adherents/LONGVIC"));

        assertThat(dates(auMontage("2027-06-30")))
                .containsEntry("REDACTION_DCE", "2027-03-26")
                .containsEntry("MONTAGE_CONCERTE", "2027-02-26");
        mvc.perform(
                        get("/delais/retroplanning?notification=2027-06-30&instructeur=LONGVIC")
                                .with(user(SI)))
                .andExpect(content().string(containsString("Fermetures prises en compte")))
                .andExpect(content().string(containsString("ses jours ne sont pas comptés")));
    }

    @Test
    void saysThatAWishIsTooEarlyAndProposesTheEarliestDay() throws Exception {
        var tache = auMontage("2027-01-29");
        var auPlusTot = dates(tache).get("INFORMATION_NOTIFICATION");

        var jour = LocalDate.parse(auPlusTot);
        page(tache)
                .andExpect(
                        content()
                                .string(
                                        allOf(
                                                containsString("n’est pas possible"),
                                                containsString(
                                                        "Au plus tôt\u00a0: le "
                                                                + enLettres(jour)))));
        assertThat(dates(auMontage(null))).isEqualTo(dates(tache));
    }

    /** The 6th of May 2027 is Ascension Day: the plan is for the day before. */
    @Test
    void goesBackToAWorkedDay() throws Exception {
        assertThat(dates(auMontage("2027-05-06")))
                .containsEntry("INFORMATION_NOTIFICATION", "2027-05-05");
    }

    @Test
    void refusesDatesThatTheLawForbids() throws Exception {
        var tache = auMontage("2027-06-30");
        var calendrier = tache.at("/valeurs/calendrierPrevisionnel").deepCopy();
        fixer(calendrier, "CONSULTATION", "2027-04-26");

        achever(tache, "AOO", calendrier)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.erreurs[*].champ", hasItem(champ(4))))
                .andExpect(jsonPath("$.erreurs[*].champ", hasItem(champ(10))))
                .andExpect(
                        jsonPath(
                                "$.erreurs[?(@.regle == 'R2161-3')].message",
                                hasItem(containsString("27\u00a0avril\u00a02027"))))
                .andExpect(
                        jsonPath(
                                "$.erreurs[?(@.regle == 'R2182-1')].message",
                                hasItem(containsString("4\u00a0juillet\u00a02027"))));
    }

    /** Ten days for the DCE, of which the target is 21: agreed on, and told. */
    @Test
    void warnsOfATargetThatIsNotHeld() throws Exception {
        var tache = auMontage("2027-06-30");
        var calendrier = tache.at("/valeurs/calendrierPrevisionnel").deepCopy();
        fixer(calendrier, "MONTAGE_CONCERTE", "2027-03-16");

        achever(tache, "MAPA", calendrier).andExpect(status().isOk());
        page(programme.tache(SI, "Task_AccorderMontage"), SI)
                .andExpect(content().string(containsString("10 j prévus, pour un délai cible")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-27", "2026-11-30", "2027-02-29"})
    void aWishThatCannotBeIsRefusedWithTheSaisine(String souhaitee) throws Exception {
        var saisine =
                (ObjectNode) MontageFixture.JSON.readTree(SaisineFixture.nettoyageDeLongvic());
        mvc.perform(
                        post("/api/procedures")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(
                                        saisine.put("dateNotificationSouhaitee", souhaitee)
                                                .toString())
                                .with(ProgrammeDEssai.signe(SI)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.erreurs[*].champ", hasItem("dateNotificationSouhaitee")));
    }

    private ProgrammeDEssai programme;

    private JsonNode auMontage(String souhaitee) throws Exception {
        var saisine =
                (ObjectNode) MontageFixture.JSON.readTree(SaisineFixture.nettoyageDeLongvic());
        if (souhaitee != null) {
            saisine.put("dateNotificationSouhaitee", souhaitee);
        }
        programme = ProgrammeDEssai.ouvrir(mvc, SI, saisine.toString());
        new Amont(programme, maintenant).instruire();
        return programme.tache(CHARGE, "Task_DefinirMontage");
    }

    private ResultActions page(JsonNode tache) throws Exception {
        return page(tache, CHARGE);
    }

    private ResultActions page(JsonNode tache, String agent) throws Exception {
        return mvc.perform(get("/taches/" + tache.get("id").asText()).with(user(agent)))
                .andExpect(status().isOk());
    }

    private ResultActions achever(JsonNode tache, String procedure, JsonNode calendrier)
            throws Exception {
        var montage =
                MontageFixture.nettoyage()
                        .avec("procedure", "\"" + procedure + "\"")
                        .avec("calendrierPrevisionnel", calendrier.toString());
        return mvc.perform(
                post("/api/taches/" + tache.get("id").asText() + "/achevement")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(montage.json())
                        .with(ProgrammeDEssai.signe(CHARGE)));
    }

    private static Map<String, String> dates(JsonNode tache) {
        var dates = new LinkedHashMap<String, String>();
        tache.at("/valeurs/calendrierPrevisionnel")
                .forEach(d -> dates.put(d.get("phase").asText(), d.get("datePrevue").asText()));
        return dates;
    }

    private static void fixer(JsonNode calendrier, String phase, String date) {
        calendrier.forEach(
                d -> {
                    if (d.get("phase").asText().equals(phase)) {
                        ((ObjectNode) d).put("datePrevue", date);
                    }
                });
    }

    private static String champ(int rang) {
        return "calendrierPrevisionnel[" + rang + "].datePrevue";
    }

    private static String enLettres(LocalDate jour) {
        return jour.format(DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.FRENCH))
                .replace(" 1 ", " 1er ")
                .replace(' ', '\u00a0');
    }
}
