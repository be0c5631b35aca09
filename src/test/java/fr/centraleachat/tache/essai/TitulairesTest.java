package fr.centraleachat.tache.essai;

import static fr.centraleachat.tache.essai.Essais.lire;
import static fr.centraleachat.tache.essai.Essais.poser;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.tache.domain.SuiviDesTitulaires;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** The first task is of the service instructeur of Longvic, which one agent holds. */
@EssaiSpring
@Transactional
class TitulairesTest {

    private static final String SEUL = "instructeur.longvic";
    private static final String RELAIS = "dgs.longvic";

    @Autowired MockMvc mvc;
    @Autowired Essais essais;
    @Autowired JdbcClient jdbc;
    @Autowired EntityManager base;
    @Autowired SuiviDesTitulaires suivi;
    @Autowired HorlogeDEssai horlogeDEssai;
    @Autowired Clock horloge;

    private String tache;

    @BeforeEach
    void demarrer() {
        tache = "/api/taches/" + essais.tache(essais.demarrer(null));
    }

    @AfterEach
    void remettreLHorloge() {
        horlogeDEssai.remettre();
    }

    @Test
    void leavesWithItsLastHolderForTheRelay() throws Exception {
        nommer(RELAIS, "");
        prendre();
        retirer();
        lire(mvc, tache, RELAIS)
                .andExpect(jsonPath("$.prisePar").value(RELAIS))
                .andExpect(jsonPath("$.actionnable").value(true));
        assertThat(mouvements()).containsExactly("PRISE", "LIBEREE", "RELAYEE");
    }

    @Test
    void leavesWithAClosedAccount() throws Exception {
        nommer(RELAIS, "");
        administrer("/administration/agents/" + SEUL + "/fermeture", "version", "0");
        lire(mvc, tache, RELAIS).andExpect(jsonPath("$.prisePar").value(RELAIS));
    }

    @Test
    void isFreeAgainWhileAnotherHoldsTheFonction() throws Exception {
        nommer(RELAIS, "");
        habiliter("elu.longvic");
        prendre();
        retirer();
        lire(mvc, tache, "elu.longvic")
                .andExpect(jsonPath("$.prisePar").doesNotExist())
                .andExpect(jsonPath("$.actionnable").value(true));
        lire(mvc, tache, RELAIS).andExpect(status().isForbidden());
    }

    @Test
    void waitsForTheRelayToBeNamedAndFollowsIt() throws Exception {
        retirer();
        mvc.perform(get(tache.replace("/api", "")).with(user("admin")))
                .andExpect(content().string(containsString("personne ne tient cette fonction")));
        nommer(RELAIS, "");
        lire(mvc, tache, RELAIS).andExpect(jsonPath("$.prisePar").value(RELAIS));
        nommer("maire.longvic", RELAIS);
        lire(mvc, tache, "maire.longvic").andExpect(jsonPath("$.prisePar").value("maire.longvic"));
        lire(mvc, tache, RELAIS).andExpect(status().isForbidden());
    }

    @Test
    void leavesOnTheDayTheHabilitationEnds() throws Exception {
        nommer(RELAIS, "");
        jdbc.sql("update app.habilitation set fin = ? where agent = ?")
                .params(LocalDate.now(horloge).plusDays(1), SEUL)
                .update();
        suivi.suivre();
        lire(mvc, tache, SEUL).andExpect(jsonPath("$.actionnable").value(true));
        horlogeDEssai.avancer(Duration.ofDays(1));
        suivi.suivre();
        lire(mvc, tache, RELAIS).andExpect(jsonPath("$.prisePar").value(RELAIS));
    }

    private void prendre() throws Exception {
        poser(mvc, tache + "/prise", SEUL).andExpect(status().isOk());
        base.flush();
    }

    private void nommer(String agent, String ancien) throws Exception {
        administrer(
                "/administration/relais/LONGVIC/SERVICE_INSTRUCTEUR",
                "SERVICE_INSTRUCTEUR",
                agent,
                "ancien",
                ancien);
    }

    private void retirer() throws Exception {
        long id =
                jdbc.sql("select id from app.habilitation where agent = ?")
                        .param(SEUL)
                        .query(Long.class)
                        .single();
        administrer("/administration/agents/" + SEUL + "/habilitations/" + id + "/fin");
    }

    private void habiliter(String agent) throws Exception {
        administrer(
                "/administration/agents/" + agent + "/habilitations",
                "fonction",
                "SERVICE_INSTRUCTEUR",
                "adherent",
                "LONGVIC",
                "debut",
                LocalDate.now(horloge).toString());
    }

    private void administrer(String chemin, String... champs) throws Exception {
        var acte = post(chemin).with(user("admin")).with(csrf());
        for (int i = 0; i < champs.length; i += 2) {
            acte.param(champs[i], champs[i + 1]);
        }
        mvc.perform(acte).andExpect(status().is3xxRedirection());
    }

    private List<String> mouvements() {
        return jdbc.sql("select acte from app.tache_mouvement where tache = ? order by id")
                .param(tache.replace("/api/taches/", ""))
                .query(String.class)
                .list();
    }
}
