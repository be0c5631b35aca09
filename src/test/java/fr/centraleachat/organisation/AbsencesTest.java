package fr.centraleachat.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.centraleachat.EssaiSpring;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

@EssaiSpring
@Transactional
class AbsencesTest {

    @Autowired MockMvc http;
    @Autowired Organisation organisation;
    @Autowired Clock horloge;

    private LocalDate aujourdHui;

    @BeforeEach
    void lireLeJour() {
        aujourdHui = LocalDate.now(horloge);
    }

    @Test
    void givesTheSubstituteTheHabilitationsOfTheAbsentUnderBothNames() throws Exception {
        declarer("dsf.longvic", "dgs.longvic", aujourdHui, aujourdHui.plusDays(4))
                .andExpect(redirectedUrl("/absences"));
        http.perform(get("/api/moi").with(user("dgs.longvic")))
                .andExpect(jsonPath("$.habilitations", hasSize(2)))
                .andExpect(
                        jsonPath("$.habilitations[?(@.fonction=='DSF')].suppleeDe")
                                .value("dsf.longvic"));
        assertThat(organisation.suppleant("dsf.longvic", aujourdHui.plusDays(4)))
                .hasValueSatisfying(a -> assertThat(a.identifiant()).isEqualTo("dgs.longvic"));
        assertThat(organisation.estAbsent("dsf.longvic", aujourdHui.plusDays(5))).isFalse();
    }

    @Test
    void givesNothingBeforeTheFirstDay() throws Exception {
        declarer("dsf.longvic", "dgs.longvic", aujourdHui.plusDays(1), aujourdHui.plusDays(4));
        http.perform(get("/api/moi").with(user("dgs.longvic")))
                .andExpect(jsonPath("$.habilitations", hasSize(1)));
    }

    @Test
    void refusesASubstituteOfAnotherAdherent() throws Exception {
        declarer("dsf.longvic", "instructeur.ahuy", aujourdHui, aujourdHui.plusDays(4))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("l’un de vos adhérents")));
    }

    @Test
    void refusesTwoAbsencesOnTheSameDaysAndAnAbsenceWithoutEnd() throws Exception {
        declarer("dsf.longvic", "", aujourdHui, aujourdHui.plusDays(4));
        declarer("dsf.longvic", "", aujourdHui.plusDays(4), aujourdHui.plusDays(9))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("couvre déjà ces jours")));
        http.perform(
                        post("/absences")
                                .with(user("elu.longvic"))
                                .with(csrf())
                                .param("premier", aujourdHui.toString()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("jusqu’à quel jour")));
    }

    @Test
    void endsWhenTheAgentSaysTheyAreBack() throws Exception {
        declarer("dsf.longvic", "dgs.longvic", aujourdHui, aujourdHui.plusDays(4));
        var page = http.perform(get("/absences").with(user("dsf.longvic"))).andReturn();
        var id = page.getResponse().getContentAsString().split("/absences/")[1].split("/")[0];
        http.perform(post("/absences/" + id + "/annulation").with(user("elu.longvic")).with(csrf()))
                .andExpect(status().isNotFound());
        http.perform(post("/absences/" + id + "/annulation").with(user("dsf.longvic")).with(csrf()))
                .andExpect(redirectedUrl("/absences"));
        assertThat(organisation.estAbsent("dsf.longvic", aujourdHui)).isFalse();
    }

    @Test
    void letsTheAdministratorAloneDeclareForAnother() throws Exception {
        http.perform(
                        post("/absences")
                                .with(user("elu.longvic"))
                                .with(csrf())
                                .param("agent", "dsf.longvic")
                                .param("premier", aujourdHui.toString())
                                .param("dernier", aujourdHui.toString()))
                .andExpect(status().isForbidden());
        http.perform(
                        post("/absences")
                                .with(user("admin"))
                                .with(csrf())
                                .param("agent", "dsf.longvic")
                                .param("suppleant", "instructeur.ahuy")
                                .param("premier", aujourdHui.toString())
                                .param("dernier", aujourdHui.toString()))
                .andExpect(redirectedUrl("/absences"));
        http.perform(get("/absences").with(user("elu.longvic")))
                .andExpect(
                        content().string(not(containsString("absence de Direction des services"))));
    }

    private ResultActions declarer(
            String agent, String suppleant, LocalDate premier, LocalDate dernier) throws Exception {
        return http.perform(
                post("/absences")
                        .with(user(agent))
                        .with(csrf())
                        .param("suppleant", suppleant)
                        .param("premier", premier.toString())
                        .param("dernier", dernier.toString()));
    }
}
