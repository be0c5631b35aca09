package fr.centraleachat.delai.suivi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.delai.Delais;
import fr.centraleachat.delai.DossierSuivi;
import fr.centraleachat.delai.SuiviDePhase;
import fr.centraleachat.workflow.PhaseFermee;
import fr.centraleachat.workflow.PhaseOuverte;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

/** A MAPA from Monday 2 November 2026, whose first phase took ten days instead of seven. */
@EssaiSpring
@Transactional
class ReviserLePlanTest {

    private static final String NUMERO = "REVISER-1";
    private static final String P1 = "RECEPTION_PREINSTRUCTION";
    private static final String P2 = "MONTAGE_CONCERTE";
    private static final Instant LUNDI = Instant.parse("2026-11-02T09:00:00Z");

    @Autowired Delais delais;
    @Autowired ApplicationEventPublisher moteur;
    @Autowired HorlogeDEssai horloge;
    @Autowired JdbcClient jdbc;
    @Autowired MockMvc http;

    @BeforeEach
    void tarder() {
        horloge.regler(LUNDI);
        delais.suivre(
                new DossierSuivi(
                        NUMERO, "MAPA", "LONGVIC", "FOURNITURES", LocalDate.parse("2026-11-02")));
        moteur.publishEvent(new PhaseOuverte(NUMERO, P1, "P1", "", LUNDI));
        delais.figerLaPrevision(NUMERO, "MAPA", Map.of());
        horloge.regler(LUNDI.plus(Duration.ofDays(10)));
        moteur.publishEvent(new PhaseFermee(NUMERO, P1, "P1", "", horloge()));
        moteur.publishEvent(new PhaseOuverte(NUMERO, P2, "P2", "", horloge()));
    }

    @AfterEach
    void remettreLHorloge() {
        horloge.remettre();
    }

    /** By the forecast, three days later than the plan; the first plan and what is over stay. */
    @Test
    void freezesAnotherPlanAndKeepsTheFirst() throws Exception {
        reviser("motif", "Besoin précisé tard").andExpect(status().is3xxRedirection());
        assertThat(phase(P1).prevue()).isEqualTo("2026-11-09");
        assertThat(phase(P1).prevueActuelle()).isEqualTo("2026-11-09");
        assertThat(phase(P2).prevue()).isEqualTo("2026-11-23");
        assertThat(phase(P2).prevueActuelle()).isEqualTo("2026-11-26");
        assertThat(
                        jdbc.sql(
                                        """
                                select rang || ' ' || coalesce(motif, '-') from app.plan_de_reference
                                where numero = ? order by rang""")
                                .param(NUMERO)
                                .query(String.class)
                                .list())
                .containsExactly("1 -", "2 Besoin précisé tard");
    }

    @Test
    void tellsEachDateThatCannotBe() throws Exception {
        reviser("motif", "x", P2, "2026-11-01", "REDACTION_DCE", "bientôt")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("date qui existe")));
        reviser("motif", "", P2, "2026-11-01", "LANCEMENT", "2026-11-13")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("à partir d’aujourd’hui")))
                .andExpect(content().string(containsString("finirait avant")))
                .andExpect(content().string(containsString("Dites pourquoi")));
        assertThat(phase(P2).planRevise()).isFalse();
    }

    @Test
    void isForThoseWhoConductTheProcedure() throws Exception {
        http.perform(
                        post("/procedures/" + NUMERO + "/plan")
                                .param("motif", "x")
                                .with(user("admin"))
                                .with(csrf()))
                .andExpect(status().isForbidden());
        http.perform(get("/procedures/INCONNUE/plan").with(user("marches.metropole")))
                .andExpect(status().isNotFound());
    }

    /** The application has no right to rewrite a plan that was frozen. */
    @Test
    void neverRewritesAFrozenRow() {
        assertThatThrownBy(
                        () ->
                                jdbc.sql(
                                                "update app.phase_du_plan set fin = fin + 1 where numero = ?")
                                        .param(NUMERO)
                                        .update())
                .hasStackTraceContaining("permission denied");
    }

    private ResultActions reviser(String... champs) throws Exception {
        var requete =
                post("/procedures/" + NUMERO + "/plan")
                        .with(user("marches.metropole"))
                        .with(csrf());
        Map<String, String> saisie = new java.util.HashMap<>();
        delais.phases(NUMERO).forEach(p -> saisie.put(p.code(), p.prevision().toString()));
        for (int i = 0; i < champs.length; i += 2) {
            saisie.put(champs[i], champs[i + 1]);
        }
        saisie.forEach(requete::param);
        return http.perform(requete);
    }

    private SuiviDePhase phase(String code) {
        return delais.phases(NUMERO).stream()
                .filter(p -> p.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Instant horloge() {
        return LUNDI.plus(Duration.ofDays(10));
    }
}
