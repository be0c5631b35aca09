package fr.centraleachat.delai.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The plan of CinqCasTest, by the rows of the base. */
@EssaiSpring
class RetroplanningPageTest {

    private static final String SOUHAIT = "?procedure=AOO&notification=2027-06-30";

    @Autowired MockMvc http;
    @Autowired HorlogeDEssai horloge;

    @BeforeEach
    void regler() {
        horloge.regler(Instant.parse("2026-11-30T09:00:00Z"));
    }

    @AfterEach
    void remettre() {
        horloge.remettre();
    }

    @Test
    void plansByTheRowsInForce() throws Exception {
        demander("/api/delais/retroplanning" + SOUHAIT)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.phases", hasSize(13)))
                .andExpect(jsonPath("$.phases[11].debut.date").value("2027-06-07"))
                .andExpect(jsonPath("$.phases[11].debut.article").value("R2182-1"))
                .andExpect(
                        jsonPath(
                                "$.jalons[?(@.code == 'SIGNATURE')].le.date",
                                hasItem("2027-06-18")));
        demander("/api/delais/retroplanning" + SOUHAIT + "&reception=URGENCE")
                .andExpect(jsonPath("$.phases[5].debut.date").value("2027-04-09"));
        demander("/api/delais/retroplanning?finDeMarche=2027-05-17")
                .andExpect(jsonPath("$.notification").value("2027-05-14"));
    }

    @ParameterizedTest
    @CsvSource({
        "?notification=2026-11-27, notification, est passé",
        "?notification=2027-05-06, notification, jour férié",
        "?notification=2027-01-29, notification, Au plus tôt",
        "?notification=2027-02-30, notification, date qui existe",
        "?notification=2027-02-29, notification, date qui existe",
        "?finDeMarche=2027-02-29, finDeMarche, date qui existe",
        "?procedure=MAPA, notification, l’une des deux",
        "?notification=2027-06-30&finDeMarche=2027-06-30, notification, l’une des deux",
        "?notification=2027-06-30&procedure=AOR, procedure, n’est pas connu",
        "?notification=2027-06-30&consultation=-3, consultation, nombre de jours",
        "?notification=2027-06-30&procedure=AOO&consultation=29, consultation, au moins 30",
        "?notification=2027-06-30&du=2027-08-15&au=2027-08-01, au[0], précède",
        "?notification=2027-06-30&du=2027-08-15, du[0], premier et le dernier",
        "?notification=2027-06-30&saisine=2027-05-01, decision, saisine du juge"
    })
    void refusesNonsenseInFrench(String question, String champ, String extrait) throws Exception {
        demander("/api/delais/retroplanning" + question)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.erreurs[*].champ", hasItem(champ)))
                .andExpect(jsonPath("$.erreurs[0].message", containsString(extrait)));
    }

    /** 2028 has a 29th of February, a Tuesday; 2027 has none. */
    @Test
    void plansForTheTwentyNinthOfFebruary() throws Exception {
        demander("/api/delais/retroplanning?notification=2028-02-29")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.notification").value("2028-02-29"))
                .andExpect(jsonPath("$.phases[11].debut.date").value("2028-02-22"))
                .andExpect(
                        jsonPath(
                                "$.jalons[?(@.code == 'DONNEES_ESSENTIELLES')].le.date",
                                hasItem("2028-04-29")));
    }

    /** Under the seuil européen the élu decides: no séance is to be planned. */
    @Test
    void plansNoSeanceWithoutACommission() throws Exception {
        demander("/api/delais/retroplanning" + SOUHAIT)
                .andExpect(jsonPath("$.jalons[*].code", hasItem("SEANCE")));
        demander("/api/delais/retroplanning" + SOUHAIT + "&commission=AUCUNE")
                .andExpect(jsonPath("$.jalons[*].code", not(hasItem("SEANCE"))))
                .andExpect(jsonPath("$.jalons[*].code", hasItem("SIGNATURE")));
    }

    @Test
    void saysThatAnAdherentIsUnknown() throws Exception {
        demander("/api/delais/retroplanning" + SOUHAIT + "&acheteur=ATLANTIS")
                .andExpect(status().is4xxClientError());
        demander("/delais/retroplanning" + SOUHAIT + "&acheteur=ATLANTIS")
                .andExpect(status().is4xxClientError());
    }

    @Test
    void showsThePlanAndItsReasons() throws Exception {
        demander("/delais/retroplanning").andExpect(status().isOk());
        demander("/delais/retroplanning" + SOUHAIT)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("ven.\u00a018\u00a0juin\u00a02027")))
                .andExpect(content().string(containsString("retroplanning.xlsx?procedure=AOO")));
        demander("/delais/retroplanning?notification=2027-01-29")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("id=\"notification-erreur\"")))
                .andExpect(content().string(containsString("Au plus tôt")));
    }

    @Test
    void givesRealDatesAndFormulasToASpreadsheet() throws Exception {
        try (var classeur = new XSSFWorkbook(new ByteArrayInputStream(octets(".xlsx")))) {
            var ligne = classeur.getSheet("Phases").getRow(12);
            assertThat(ligne.getCell(2).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.parse("2027-06-07"));
            assertThat(ligne.getCell(4).getCellFormula()).isEqualTo("D13-C13");
            assertThat(ligne.getCell(4).getNumericCellValue()).isEqualTo(23);
            assertThat(classeur.getSheet("Dates").getLastRowNum()).isEqualTo(10);
        }
    }

    @Test
    void givesWholeDaysToACalendar() throws Exception {
        assertThat(new String(octets(".ics"), StandardCharsets.UTF_8))
                .contains("DTSTART;VALUE=DATE:20270618", "2027-06-30-SIGNATURE@centrale-achat");
    }

    private byte[] octets(String suffixe) throws Exception {
        return demander("/delais/retroplanning" + suffixe + SOUHAIT)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private ResultActions demander(String adresse) throws Exception {
        return http.perform(get(adresse).with(user("instructeur.longvic")));
    }
}
