package fr.centraleachat.pilotage.gantt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.delai.Calendrier;
import fr.centraleachat.delai.Delais;
import fr.centraleachat.pilotage.export.ExportsDEssai;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@EssaiSpring
@Transactional
class GanttPageTest {

    private static final String PAGE = "/delais/gantt?adherent=" + ExportsDEssai.ADHERENT;

    @Autowired MockMvc http;
    @Autowired Delais delais;
    @Autowired ApplicationEventPublisher moteur;
    @Autowired HorlogeDEssai horloge;
    @Autowired JdbcClient base;

    private ExportsDEssai essai;

    @BeforeEach
    void peupler() {
        horloge.regler(ExportsDEssai.JOUR.atTime(9, 0).atZone(Calendrier.ZONE).toInstant());
        essai = new ExportsDEssai(delais, moteur);
        essai.creerLAdherent(base);
    }

    @AfterEach
    void remettreLHorloge() {
        horloge.remettre();
    }

    /**
     * From November 30th, the phases to come take 21, 7, 5, 30, 3, 20, 5, 3, 7 and 11 days: 112, to
     * March 22nd.
     */
    @Test
    void drawsAProcedureAndSaysItInWords() throws Exception {
        essai.enRetard("GANTT-1");
        assertThat(lire(PAGE, "manager.metropole"))
                .contains("1 procédure en cours")
                .contains("GANTT-1 : phase 2 en cours, 5 j de retard")
                .contains("notification prévue le lun.\u00a022\u00a0mars\u00a02027")
                .contains("class=\"retard\"")
                .contains("5 j de retard")
                .contains("Les mêmes dates en tableau");
    }

    @Test
    void keepsItsFiltersFromAScaleToTheOther() throws Exception {
        essai.enRetard("GANTT-1");
        assertThat(lire(PAGE + "&zoom=TRIMESTRE", "manager.metropole"))
                .contains("T4 2026")
                .contains("adherent=VAL_D_EXPORT&amp;zoom=MOIS");
    }

    @Test
    void saysWhatToDoWhenNothingRuns() throws Exception {
        assertThat(lire(PAGE, "manager.metropole")).contains("Aucune procédure n’est en cours.");
    }

    @Test
    void isNotForTheServicesInstructeurs() throws Exception {
        http.perform(get(PAGE).with(user("instructeur.longvic"))).andExpect(status().isForbidden());
        http.perform(get("/delais/gantt?adherent=ATLANTIDE").with(user("manager.metropole")))
                .andExpect(status().isUnprocessableEntity());
    }

    private String lire(String adresse, String agent) throws Exception {
        return http.perform(get(adresse).with(user(agent)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
