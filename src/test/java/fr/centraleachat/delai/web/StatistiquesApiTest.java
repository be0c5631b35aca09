package fr.centraleachat.delai.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.delai.Delais;
import fr.centraleachat.delai.DossierSuivi;
import fr.centraleachat.delai.statistique.CompterLesDurees;
import fr.centraleachat.workflow.PhaseFermee;
import fr.centraleachat.workflow.PhaseOuverte;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

@EssaiSpring
@Transactional
class StatistiquesApiTest {

    private static final String API = "/api/delais/statistiques";
    private static final String FAMILLE = "API-STATISTIQUES";

    @Autowired MockMvc http;
    @Autowired Delais delais;
    @Autowired CompterLesDurees comptage;
    @Autowired ApplicationEventPublisher moteur;
    @Autowired JdbcClient jdbc;

    /** 9 days for a target of 7 at Longvic, 3 at Quetigny; in April and May 2024. */
    @BeforeEach
    void conduire() {
        passer("API-STAT-1", "LONGVIC", "2024-04-02T08:00:00Z", "2024-04-11T08:00:00Z");
        passer("API-STAT-2", "QUETIGNY", "2024-05-28T08:00:00Z", "2024-05-31T21:00:00Z");
        comptage.compter();
    }

    @Test
    void tellsWhatThePhasesTake() throws Exception {
        lire("manager.metropole", "?famille=" + FAMILLE)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$", hasSize(13)))
                .andExpect(jsonPath("$[0].phase").value("RECEPTION_PREINSTRUCTION"))
                .andExpect(jsonPath("$[0].nombre").value(2))
                .andExpect(jsonPath("$[0].cible").value(7.0))
                .andExpect(jsonPath("$[0].p50").value(6.0))
                .andExpect(jsonPath("$[0].p80").value(7.8))
                .andExpect(jsonPath("$[0].p90").value(8.4))
                .andExpect(jsonPath("$[0].depassements").value(1))
                .andExpect(jsonPath("$[1].nombre").value(0));
    }

    @Test
    void tellsThoseOfThePeriodAndOfTheAdherent() throws Exception {
        lire("manager.metropole", "?famille=" + FAMILLE + "&du=2024-05-01&au=2024-05-01")
                .andExpect(jsonPath("$[0].p50").value(3.0));
        lire("manager.metropole", "?famille=" + FAMILLE + "&procedure=MAPA&adherent=LONGVIC")
                .andExpect(jsonPath("$[0].p50").value(9.0));
        lire("manager.metropole", "?famille=" + FAMILLE + "&procedure=AOO")
                .andExpect(jsonPath("$[0].nombre").value(0));
    }

    @Test
    void tellsEveryFaultOfTheAddressInFrench() throws Exception {
        lire("manager.metropole", "?du=2024-02-30&adherent=PARIS&procedure=MAPAA")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.erreurs[0].champ").value("du"))
                .andExpect(jsonPath("$.erreurs[0].message", containsString("date qui existe")))
                .andExpect(jsonPath("$.erreurs[1].champ").value("procedure"))
                .andExpect(jsonPath("$.erreurs[1].message", containsString("AOO, MAPA")))
                .andExpect(jsonPath("$.erreurs[2].champ").value("adherent"))
                .andExpect(jsonPath("$.erreurs[2].message", containsString("« PARIS »")));
        lire("manager.metropole", "?du=2024-05-02&au=2024-05-01")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.erreurs[0].champ").value("au"));
    }

    @Test
    void tellsADirectionOfItsOwnAdherentOnly() throws Exception {
        lire("dgs.longvic", "?famille=" + FAMILLE)
                .andExpect(jsonPath("$[0].nombre").value(1))
                .andExpect(jsonPath("$[0].p50").value(9.0));
        lire("dgs.longvic", "?adherent=QUETIGNY").andExpect(status().isForbidden());
        lire("instructeur.longvic", "").andExpect(status().isForbidden());
    }

    @Test
    void isCountedAgainByAnAdministrateur() throws Exception {
        http.perform(post(API + "/reconstruction").with(user("manager.metropole")).with(csrf()))
                .andExpect(status().isForbidden());
        http.perform(post(API + "/reconstruction").with(user("admin")).with(csrf()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.durees").isNumber());
        lire("manager.metropole", "?famille=" + FAMILLE).andExpect(jsonPath("$[0].p50").value(6.0));
    }

    /** Whatever a query forgets. */
    @Test
    void isBoundedByTheDatabase() {
        assertThat(adherentsLus("duree_comptee", "*")).isEqualTo("LONGVIC,QUETIGNY");
        assertThat(adherentsLus("duree_comptee", "LONGVIC")).isEqualTo("LONGVIC");
        assertThat(adherentsLus("duree_comptee", "")).isEmpty();
        for (var cube : List.of("cube_des_durees", "cube_des_detentions")) {
            assertThat(adherentsLus(cube, "*")).contains("*");
            assertThat(adherentsLus(cube, "LONGVIC,QUETIGNY")).isEmpty();
        }
    }

    private String adherentsLus(String table, String portee) {
        jdbc.sql("select set_config('centrale.portee', ?, true)")
                .param(portee)
                .query(String.class)
                .single();
        return jdbc.sql(
                        """
                        select coalesce(string_agg(distinct adherent, ','), '')
                        from app.%s where famille = ?"""
                                .formatted(table))
                .param(FAMILLE)
                .query(String.class)
                .single();
    }

    private ResultActions lire(String agent, String demande) throws Exception {
        return http.perform(get(API + demande).with(user(agent)));
    }

    private void passer(String numero, String adherent, String ouverture, String fermeture) {
        var phase = "RECEPTION_PREINSTRUCTION";
        delais.suivre(
                new DossierSuivi(numero, "MAPA", adherent, FAMILLE, LocalDate.parse("2024-04-02")));
        moteur.publishEvent(new PhaseOuverte(numero, phase, "P1", "", Instant.parse(ouverture)));
        moteur.publishEvent(new PhaseFermee(numero, phase, "P1", "", Instant.parse(fermeture)));
    }
}
