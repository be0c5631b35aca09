package fr.centraleachat.passation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.workflow.Moteur;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The administrator moves a MAPA back, by the API and by the page. */
@EssaiSpring
class RepriseDePhaseTest {

    private static final String ADMIN = "admin";

    @Autowired MockMvc mvc;
    @Autowired Moteur moteur;
    @Autowired Clock maintenant;

    private ProgrammeDEssai marche;
    private Amont amont;

    @BeforeEach
    void ouvrir() throws Exception {
        marche =
                ProgrammeDEssai.ouvrir(
                        mvc, "instructeur.longvic", SaisineFixture.nettoyageDeLongvic());
        amont = new Amont(marche, maintenant);
    }

    @Test
    void startsTheEarlierPhaseAgainAndTellsItEverywhere() throws Exception {
        jusquAuDce();

        reprendre(ADMIN, "MONTAGE_CONCERTE", "Le besoin a changé.")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.phaseEnCours").value("MONTAGE_CONCERTE"));

        marche.estEn("MONTAGE_CONCERTE", "Task_DefinirMontage");
        assertThat(visites("MONTAGE_CONCERTE")).isEqualTo(2);
        assertThat(visites("REDACTION_DCE")).isEqualTo(1);
        for (var page : List.of("", "/journal")) {
            mvc.perform(get("/procedures/" + marche.numero() + page).with(user(ADMIN)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("Reprise à la phase")))
                    .andExpect(content().string(containsString("Le besoin a changé.")));
        }
        amont.definirLeMontage();
        amont.accorder();
        marche.estEn("REDACTION_DCE", "Task_RedigerDce");
    }

    @Test
    void givesBackADceWhoseAvisHasNotLeft() throws Exception {
        jusquALAvis();
        moteur.executerLesJobsDus();
        marche.estEn("LANCEMENT", "Task_ConstaterEnvoi");

        reprendre(ADMIN, "REDACTION_DCE", "Une pièce manque.").andExpect(status().isOk());

        marche.estEn("REDACTION_DCE", "Task_RedigerDce");
        assertThat(marche.lire(adresse("/attentes"), ADMIN)).isEmpty();
        duDceALAvis();
        moteur.executerLesJobsDus();
        amont.constaterLesEnvois();
        assertThat(marche.phase()).isEqualTo("CONSULTATION");
    }

    @Test
    void refusesToTakeBackAnAvisThatLeft() throws Exception {
        jusquALAvis();
        moteur.executerLesJobsDus();
        amont.constaterLesEnvois();

        reprendre(ADMIN, "REDACTION_DCE", "Trop tard.")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail", containsString("l’avis est envoyé depuis le")))
                .andExpect(jsonPath("$.erreurs[0].regle").value("R2131-19"));
        assertThat(marche.phase()).isEqualTo("CONSULTATION");
        mvc.perform(get("/procedures/" + marche.numero() + "/reprise").with(user(ADMIN)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Aucune phase ne peut être reprise")));
    }

    @Test
    void refusesWhoeverIsNotAdministrator() throws Exception {
        jusquAuDce();
        for (var agent : List.of("marches.metropole", "instructeur.longvic", "manager.metropole")) {
            reprendre(agent, "MONTAGE_CONCERTE", "Motif").andExpect(status().isForbidden());
            mvc.perform(get("/procedures/" + marche.numero() + "/reprise").with(user(agent)))
                    .andExpect(status().isForbidden());
        }
        assertThat(marche.phase()).isEqualTo("REDACTION_DCE");
    }

    @Test
    void refusesWhatIsNotAnEarlierPhaseAndWhatHasNoReason() throws Exception {
        jusquAuDce();
        reprendre(ADMIN, "REDACTION_DCE", "Encore.").andExpect(status().isConflict());
        reprendre(ADMIN, "DECISION", "En avant.").andExpect(status().isConflict());
        reprendre(ADMIN, "AILLEURS", "Où ?")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.erreurs[0].champ").value("phase"));
        reprendre(ADMIN, "MONTAGE_CONCERTE", " ")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.erreurs[0].champ").value("motif"));
        mvc.perform(
                        post("/api/procedures/2026-9999/reprise")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"phase\":\"MONTAGE_CONCERTE\",\"motif\":\"M\"}")
                                .with(ProgrammeDEssai.signe(ADMIN)))
                .andExpect(status().isNotFound());
    }

    @Test
    void movesByThePageToo() throws Exception {
        jusquAuDce();
        var page = "/procedures/" + marche.numero() + "/reprise";
        mvc.perform(get(page).with(user(ADMIN)))
                .andExpect(content().string(containsString("2. Montage concerté du dossier")));
        mvc.perform(post(page).with(user(ADMIN)).with(csrf()).param("phase", "MONTAGE_CONCERTE"))
                .andExpect(status().isUnprocessableEntity());
        mvc.perform(
                        post(page)
                                .with(user(ADMIN))
                                .with(csrf())
                                .param("phase", "MONTAGE_CONCERTE")
                                .param("motif", "Erreur de saisie."))
                .andExpect(redirectedUrl("/procedures/" + marche.numero()));
        assertThat(marche.phase()).isEqualTo("MONTAGE_CONCERTE");
    }

    @Test
    void ofTwoAdministratorsAtOnceOneMovesIt() throws Exception {
        jusquAuDce();
        var fils = Executors.newFixedThreadPool(2);
        Callable<Integer> geste =
                () ->
                        reprendre(ADMIN, "MONTAGE_CONCERTE", "Ensemble.")
                                .andReturn()
                                .getResponse()
                                .getStatus();
        try {
            var premier = fils.submit(geste);
            var second = fils.submit(geste);
            assertThat(List.of(premier.get(), second.get())).containsExactlyInAnyOrder(200, 409);
        } finally {
            fils.shutdownNow();
        }
        assertThat(visites("MONTAGE_CONCERTE")).isEqualTo(2);
    }

    private void jusquAuDce() throws Exception {
        amont.instruire();
        amont.definirLeMontage();
        amont.accorder();
    }

    private void jusquALAvis() throws Exception {
        jusquAuDce();
        duDceALAvis();
    }

    private void duDceALAvis() throws Exception {
        amont.rediger();
        amont.validerJuridiquement();
        amont.viser();
        amont.approuver();
        amont.publier();
    }

    private int visites(String phase) throws Exception {
        for (var p : marche.lire(adresse(""), ADMIN).get("phases")) {
            if (p.get("code").asText().equals(phase)) {
                return p.get("visites").size();
            }
        }
        return 0;
    }

    private String adresse(String suite) {
        return "/api/procedures/" + marche.numero() + suite;
    }

    private ResultActions reprendre(String agent, String phase, String motif) throws Exception {
        return mvc.perform(
                post(adresse("/reprise"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"phase\":\"%s\",\"motif\":\"%s\"}".formatted(phase, motif))
                        .with(ProgrammeDEssai.signe(agent)));
    }
}
