package fr.centraleachat.delai.suivi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.delai.Delais;
import fr.centraleachat.delai.DossierSuivi;
import fr.centraleachat.delai.statistique.CompterLesDurees;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

/** Ten procédures of Perrigny are over, whose décision took 1, 2… 10 days: the median is 5.5. */
@EssaiSpring
@Transactional
class ChoisirLaBaseTest {

    private static final String NUMERO = "BASE-1";

    @Autowired Delais delais;
    @Autowired RepriseDesPrevisions reprise;
    @Autowired CompterLesDurees durees;
    @Autowired Clock horloge;
    @Autowired JdbcClient jdbc;
    @Autowired MockMvc http;

    @BeforeEach
    void mesurer() {
        suivre(NUMERO);
        for (int jours = 1; jours <= 10; jours++) {
            var numero = "BASE-FAITE-" + jours;
            suivre(numero);
            jdbc.sql(
                            "update app.suivi_de_procedure set terminee_le = '2026-03-01' where numero = ?")
                    .param(numero)
                    .update();
            jdbc.sql(
                            """
                            insert into app.suivi_de_phase
                                (procedure, phase, visite, ouverte_le, cible, fermee_le)
                            values (?, 'DECISION', 1, '2026-01-05', 7,
                                timestamptz '2026-01-05' + make_interval(days => ?))""")
                    .params(numero, jours)
                    .update();
        }
        durees.compter();
    }

    @Test
    void forecastsFromTheTargetUntilSomebodyChooses() {
        assertThat(assomption("DECISION")).isEqualTo("CIBLE 7");
    }

    /** 5.5 days rounded up; where nothing was measured for it, the target. */
    @Test
    void forecastsFromTheMedianThatTheManagerChoseForAProcedure() throws Exception {
        choisir("/procedures/" + NUMERO + "/prevision", "MEDIANE").andExpect(status().isFound());
        assertThat(assomption("DECISION")).isEqualTo("MEDIANE 6");
        choisir("/procedures/" + NUMERO + "/prevision", "").andExpect(status().isFound());
        assertThat(assomption("DECISION")).isEqualTo("CIBLE 7");
    }

    @Test
    void reachesTheOthersSoonAfterACommonChoice() throws Exception {
        choisir("/delais/prevision", "MEDIANE").andExpect(status().isFound());
        jdbc.sql("update app.suivi_de_procedure set prevision_le = '2020-01-01' where numero = ?")
                .param(NUMERO)
                .update();
        assertThat(reprise.reprendre()).isPositive();
        assertThat(assomption("DECISION")).isEqualTo("MEDIANE 6");
        http.perform(get("/delais/prevision").with(user("manager.metropole")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Durées médianes mesurées")));
    }

    @Test
    void isForTheManagersWithAReason() throws Exception {
        http.perform(
                        post("/delais/prevision")
                                .param("choix", "MEDIANE")
                                .with(user("manager.metropole"))
                                .with(csrf()))
                .andExpect(status().isUnprocessableEntity());
        choisir("/delais/prevision", "HASARD").andExpect(status().isUnprocessableEntity());
        http.perform(
                        post("/delais/prevision")
                                .param("choix", "CIBLE")
                                .param("motif", "x")
                                .with(user("marches.metropole"))
                                .with(csrf()))
                .andExpect(status().isForbidden());
        http.perform(get("/delais/prevision").with(user("instructeur.longvic")))
                .andExpect(status().isForbidden());
    }

    private ResultActions choisir(String chemin, String base) throws Exception {
        return http.perform(
                post(chemin)
                        .param("choix", base)
                        .param("motif", "essai")
                        .with(user("manager.metropole"))
                        .with(csrf()));
    }

    private String assomption(String phase) {
        return jdbc.sql(
                        """
                        select prevision_base || ' ' || prevision_jours from app.phase_suivie
                        where numero = ? and phase = ?""")
                .params(NUMERO, phase)
                .query(String.class)
                .single();
    }

    private void suivre(String numero) {
        delais.suivre(
                new DossierSuivi(
                        numero,
                        "AOO",
                        "PERRIGNY_LES_DIJON",
                        "FOURNITURES",
                        LocalDate.now(horloge)));
    }
}
