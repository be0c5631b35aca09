package fr.centraleachat.delai.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
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
import java.util.TimeZone;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** At half past midnight in Paris, on the 1st of December: elsewhere it is another day. */
@EssaiSpring
class FuseauxTest {

    private static final String SOUHAIT = "?procedure=AOO&notification=2027-06-30";

    @Autowired MockMvc http;
    @Autowired HorlogeDEssai horloge;

    private final TimeZone duServeur = TimeZone.getDefault();

    @BeforeEach
    void regler() {
        horloge.regler(Instant.parse("2026-11-30T23:30:00Z"));
    }

    @AfterEach
    void remettre() {
        TimeZone.setDefault(duServeur);
        horloge.remettre();
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/New_York", "Pacific/Kiritimati", "Europe/Paris"})
    void changeNoDateThatIsCalculated(String fuseau) throws Exception {
        TimeZone.setDefault(TimeZone.getTimeZone(fuseau));

        demander("/delais/calcul").andExpect(content().string(containsString("2026-12-01")));
        demander("/api/delais/calcul?depart=2026-11-25&duree=30&unite=JOURS_CALENDAIRES")
                .andExpect(jsonPath("$.date").value("2026-12-28"));
        demander("/api/delais/retroplanning" + SOUHAIT)
                .andExpect(jsonPath("$.phases[11].debut.date").value("2027-06-07"))
                .andExpect(
                        jsonPath(
                                "$.jalons[?(@.code == 'SIGNATURE')].le.date",
                                hasItem("2027-06-18")));
        demander("/api/delais/retroplanning?notification=2026-11-30")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.erreurs[0].message", containsString("est passé")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/New_York", "Pacific/Kiritimati", "Europe/Paris"})
    void changeNoDateThatIsExported(String fuseau) throws Exception {
        TimeZone.setDefault(TimeZone.getTimeZone(fuseau));

        assertThat(new String(octets(".ics"), StandardCharsets.UTF_8))
                .contains("DTSTART;VALUE=DATE:20270618", "DTSTAMP:20261130T233");
        try (var classeur = new XSSFWorkbook(new ByteArrayInputStream(octets(".xlsx")))) {
            assertThat(
                            classeur.getSheet("Phases")
                                    .getRow(12)
                                    .getCell(2)
                                    .getLocalDateTimeCellValue()
                                    .toLocalDate())
                    .isEqualTo(LocalDate.parse("2027-06-07"));
        }
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
