package fr.centraleachat.catalogue.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.catalogue.MarcheDEssai;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

/** A marché that counts in units: its form, its list of orders, one order and its annulation. */
@EssaiSpring
@Transactional
class CommandesPageTest {

    private static final String AGENT = "instructeur.longvic";

    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;
    @Autowired HorlogeDEssai horloge;

    @BeforeEach
    void ouvrir() throws Exception {
        horloge.regler(Instant.parse("2026-11-30T09:00:00Z"));
        MarcheDEssai.creer(jdbc, "BONS-1", "Chaises").plafonneEnUnites(40).rejointPar("LONGVIC");
        commander("12").andExpect(redirectedUrl("/marches/BONS-1"));
    }

    @AfterEach
    void remettreLHorloge() {
        horloge.remettre();
    }

    @Test
    void countsInUnitsEverywhere() throws Exception {
        page("/marches/BONS-1", AGENT)
                .andExpect(content().string(containsString("reste")))
                .andExpect(content().string(containsString("28\u00a0unités")))
                .andExpect(content().string(containsString("name=\"quantite\"")))
                .andExpect(content().string(not(containsString("€"))));
        commander("28,001")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Il reste 28 unités")))
                .andExpect(content().string(containsString("value=\"28,001\"")));
        page("/catalogue?mot=BONS-1", AGENT)
                .andExpect(content().string(containsString("28\u00a0unités")));
    }

    @Test
    void listsTheOrdersOfAnAdherentAndShowsOne() throws Exception {
        page("/marches/BONS-1/commandes?adherent=LONGVIC&periode=1", AGENT)
                .andExpect(content().string(containsString("Une commande")))
                .andExpect(content().string(containsString("/marches/BONS-1/commandes/1-1")));
        page("/marches/BONS-1/commandes?adherent=AHUY", AGENT)
                .andExpect(content().string(containsString("Aucune commande")));
        page("/marches/BONS-1/commandes/1-1", AGENT)
                .andExpect(content().string(containsString("Marché subséquent BONS-1/1-1")))
                .andExpect(content().string(containsString("12\u00a0unités")));
        mvc.perform(get("/marches/BONS-1/commandes/1-9").with(user(AGENT)))
                .andExpect(status().isNotFound());
        mvc.perform(get("/marches/BONS-1/commandes/abc").with(user(AGENT)))
                .andExpect(status().isNotFound());
    }

    @Test
    void cancelsWithAMotiveOnly() throws Exception {
        page("/marches/BONS-1/commandes/1-1", "instructeur.ahuy")
                .andExpect(content().string(not(containsString("Annuler cette commande"))));
        annuler("").andExpect(status().isUnprocessableEntity());
        annuler("Erreur de quantité").andExpect(redirectedUrl("/marches/BONS-1/commandes/1-1"));

        page("/marches/BONS-1/commandes/1-1", AGENT)
                .andExpect(content().string(containsString("Erreur de quantité")))
                .andExpect(content().string(not(containsString("Annuler cette commande"))));
        page("/marches/BONS-1/commandes", AGENT)
                .andExpect(content().string(containsString("Annulée")));
        commander("40").andExpect(redirectedUrl("/marches/BONS-1"));
    }

    private ResultActions commander(String quantite) throws Exception {
        return mvc.perform(
                post("/marches/BONS-1/commandes")
                        .with(user(AGENT))
                        .with(csrf())
                        .param("adherent", "LONGVIC")
                        .param("cle", "cle-" + quantite)
                        .param("nature", "MARCHE_SUBSEQUENT")
                        .param("numero", "MS-" + quantite)
                        .param("objet", "Vingt chaises")
                        .param("quantite", quantite));
    }

    private ResultActions annuler(String motif) throws Exception {
        return mvc.perform(
                post("/marches/BONS-1/commandes/1-1/annulation")
                        .with(user(AGENT))
                        .with(csrf())
                        .param("motif", motif));
    }

    private ResultActions page(String chemin, String agent) throws Exception {
        return mvc.perform(get(chemin).with(user(agent))).andExpect(status().isOk());
    }
}
