package fr.centraleachat.catalogue.web.recours;

import static fr.centraleachat.catalogue.RecoursDEssai.ACHATS;
import static fr.centraleachat.catalogue.RecoursDEssai.LONGVIC;
import static fr.centraleachat.catalogue.RecoursDEssai.corps;
import static fr.centraleachat.catalogue.RecoursDEssai.lu;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.catalogue.MarcheDEssai;
import fr.centraleachat.catalogue.RecoursDEssai;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

/** What the API refuses, and what it does once. */
@EssaiSpring
@Transactional
class RecoursApiTest {

    private static final String AHUY = "instructeur.ahuy";

    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;
    @Autowired HorlogeDEssai horloge;

    private MarcheDEssai marche;
    private RecoursDEssai recours;

    @BeforeEach
    void ouvrir() {
        horloge.regler(Instant.parse("2026-11-30T09:00:00Z"));
        marche =
                MarcheDEssai.creer(jdbc, "RC-API", "Mobilier").plafonne(1_000).identifie("LONGVIC");
        recours = new RecoursDEssai(mvc, marche.reference());
    }

    @AfterEach
    void remettreLHorloge() {
        horloge.remettre();
    }

    @Test
    void refusesWhoWasNotIdentifiableAtThePublication() throws Exception {
        recours.demander(AHUY, corps("AHUY", "10.00"), "a")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(containsString("C-216/17")))
                .andExpect(jsonPath("$.erreurs[0].regle").value("R2162-6"));
    }

    @Test
    void refusesToActForAnotherAdherent() throws Exception {
        recours.demander(AHUY, corps("LONGVIC", "10.00"), "a").andExpect(status().isForbidden());
        recours.demander(ACHATS, corps("LONGVIC", "10.00"), "a").andExpect(status().isCreated());
    }

    @Test
    void asksOnceHoweverOftenItIsSent() throws Exception {
        var premier = recours.demander(LONGVIC, corps("LONGVIC", "10.00"), "a");
        var second = recours.demander(LONGVIC, corps("LONGVIC", "10.00"), "a");
        assertThat(lu(second, "$.id")).isEqualTo(lu(premier, "$.id"));
        premier.andExpect(jsonPath("$.etat").value("DEMANDE"));
        recours.demander(LONGVIC, corps("LONGVIC", "10.00"), "b").andExpect(status().isConflict());
    }

    @Test
    void saysWhatIsLeftToAttribute() throws Exception {
        recours.demander(LONGVIC, corps("LONGVIC", "1000.01"), "a")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.erreurs[0].champ").value("quotaHt"))
                .andExpect(jsonPath("$.erreurs[0].message").value(containsString("1000,00")));
    }

    @Test
    void refusesAMarcheThatIsOver() throws Exception {
        marche.du(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 11, 30));
        recours.demander(LONGVIC, corps("LONGVIC", "10.00"), "a").andExpect(status().isConflict());
    }

    @Test
    void refusesAMarcheWithoutRunningPeriod() throws Exception {
        var sans = MarcheDEssai.creer(jdbc, "RC-SANS", "Sans plafond").identifie("LONGVIC");
        new RecoursDEssai(mvc, sans.reference())
                .demander(LONGVIC, corps("LONGVIC", "10.00"), "a")
                .andExpect(status().isConflict());
    }

    @Test
    void leavesTheOrdersToTheCentraleOfWhoEntrustsThem() throws Exception {
        marche.rejointPar("QUETIGNY");
        jdbc.sql("update app.recours set actes_a_la_centrale = '{COMMANDE}' where marche = ?")
                .param(marche.reference())
                .update();
        commander("instructeur.quetigny").andExpect(status().isForbidden());
        commander(ACHATS).andExpect(redirectedUrl("/marches/RC-API"));
    }

    private ResultActions commander(String agent) throws Exception {
        return mvc.perform(
                post("/marches/RC-API/commandes")
                        .with(user(agent))
                        .with(csrf())
                        .param("adherent", "QUETIGNY")
                        .param("cle", "BC-1")
                        .param("objet", "Chaises")
                        .param("montantHt", "10"));
    }
}
