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

/** A commune's agent finds a marché, sees what is left, and orders. */
@EssaiSpring
@Transactional
class CataloguePageTest {

    private static final String AGENT = "instructeur.longvic";

    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;
    @Autowired HorlogeDEssai horloge;

    @BeforeEach
    void ouvrir() {
        horloge.regler(Instant.parse("2026-11-30T09:00:00Z"));
        MarcheDEssai.creer(jdbc, "PAGE-1", "Mobilier scolaire")
                .plafonne(1_000)
                .rejointPar("LONGVIC");
    }

    @AfterEach
    void remettreLHorloge() {
        horloge.remettre();
    }

    @Test
    void findsItAmongThoseOpenToLongvic() throws Exception {
        mvc.perform(get("/catalogue?mot=mobiliers&ouvert=LONGVIC").with(user(AGENT)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Mobilier scolaire")))
                .andExpect(content().string(containsString("Ouverts à Longvic")));
    }

    @Test
    void engagesAnOrderOnceHoweverOftenTheFormIsSent() throws Exception {
        commander("400,00", "cle-1").andExpect(redirectedUrl("/marches/PAGE-1"));
        commander("400,00", "cle-1").andExpect(redirectedUrl("/marches/PAGE-1"));

        mvc.perform(get("/marches/PAGE-1").with(user(AGENT)))
                .andExpect(content().string(containsString("40 % du maximum engagés")));
    }

    @Test
    void refusesOneCentTooMuchAndKeepsWhatWasTyped() throws Exception {
        commander("400,00", "cle-1").andExpect(status().is3xxRedirection());

        commander("600,01", "cle-2")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Il reste 600,00 € HT")))
                .andExpect(content().string(containsString("0,01 € HT")))
                .andExpect(content().string(containsString("value=\"600,01\"")));
    }

    @Test
    void refusesWhatIsNotAnAmount() throws Exception {
        for (var montant : new String[] {"0", "-5", "0,001", "abc", ""}) {
            commander(montant, "cle-" + montant).andExpect(status().isUnprocessableEntity());
        }
    }

    @Test
    void refusesAnAdherentThatWasNotIdentified() throws Exception {
        mvc.perform(get("/marches/PAGE-1").with(user("instructeur.quetigny")))
                .andExpect(content().string(not(containsString("Engager la commande"))));
        mvc.perform(
                        post("/marches/PAGE-1/commandes")
                                .with(user("instructeur.quetigny"))
                                .with(csrf())
                                .param("adherent", "QUETIGNY")
                                .param("cle", "q")
                                .param("objet", "Chaises")
                                .param("montantHt", "10"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("R2162-6")));
    }

    /** As most of those that open data bring. */
    @Test
    void showsAMarcheWhoseAcheteurIsNoAdherentUnderEachOfItsTabs() throws Exception {
        MarcheDEssai.creer(jdbc, "PAGE-2", "Mobilier d’ailleurs").achetePar(null);

        for (var onglet : OngletDeMarche.values()) {
            for (var agent : new String[] {AGENT, "achats.metropole", "manager.metropole"}) {
                mvc.perform(get("/marches/PAGE-2" + onglet.suite()).with(user(agent)))
                        .andExpect(status().isOk())
                        .andExpect(content().string(containsString("Mobilier d’ailleurs")));
            }
        }
    }

    private ResultActions commander(String montant, String cle) throws Exception {
        return mvc.perform(
                post("/marches/PAGE-1/commandes")
                        .with(user(AGENT))
                        .with(csrf())
                        .param("adherent", "LONGVIC")
                        .param("cle", cle)
                        .param("objet", "Vingt chaises")
                        .param("montantHt", montant));
    }
}
