package fr.centraleachat.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.catalogue.ClasseurFictif;
import fr.centraleachat.catalogue.MarcheDEssai;
import fr.centraleachat.catalogue.prix.Prix;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

/** The prices of a marché are imported, dated, and found. */
@EssaiSpring
@Transactional
class PrixPageTest {

    private static final String ACHATS = "achats.metropole";
    private static final String AGENT = "instructeur.longvic";

    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;
    @Autowired HorlogeDEssai horloge;
    @Autowired Prix prix;

    @BeforeEach
    void ouvrir() {
        horloge.regler(Instant.parse("2026-11-30T09:00:00Z"));
        MarcheDEssai.creer(jdbc, "PPRIX-1", "Mobilier").rejointPar("LONGVIC");
        MarcheDEssai.creer(jdbc, "PPRIX-2", "Sièges");
    }

    @AfterEach
    void remettreLHorloge() {
        horloge.remettre();
    }

    @Test
    void findsAnArticleOverAllTheMarches() throws Exception {
        importer("PPRIX-1", "2026-01-01", bordereau("12.50"))
                .andExpect(redirectedUrl("/marches/PPRIX-1/prix"));
        importer("PPRIX-2", "2026-01-01", bordereau("11.25"));

        mvc.perform(get("/catalogue/prix?mot=tabourets à vérin zorglub").with(user(AGENT)))
                .andExpect(content().string(containsString("2 articles")))
                .andExpect(content().string(containsString("11,25")));
        mvc.perform(get("/catalogue/prix?mot=zorglub&ouvert=LONGVIC").with(user(AGENT)))
                .andExpect(content().string(containsString("Un article")))
                .andExpect(content().string(not(containsString("11,25"))));
        mvc.perform(get("/catalogue/prix").with(user(AGENT))).andExpect(status().isOk());
    }

    @Test
    void keepsThePricesOfBefore() throws Exception {
        importer("PPRIX-1", "2026-01-01", bordereau("12.50"));
        importer("PPRIX-1", "2026-11-01", bordereau("13.75"));
        importer("PPRIX-1", "2027-01-01", bordereau("15.00"));

        mvc.perform(get("/marches/PPRIX-1/prix").with(user(AGENT)))
                .andExpect(content().string(containsString("13,75")));
        var ancien = prix.bordereaux("PPRIX-1").get(2);
        assertThat(ancien.fin()).isEqualTo("2026-11-01");
        mvc.perform(get("/marches/PPRIX-1/prix?bordereau=" + ancien.id()).with(user(AGENT)))
                .andExpect(content().string(containsString("12,50")));
    }

    @Test
    void takesThePlaceOfTheOneOfTheSameDayButNotOfALaterOne() throws Exception {
        importer("PPRIX-1", "2026-01-01", bordereau("12.50"));
        importer("PPRIX-1", "2026-01-01", bordereau("12.60"));
        assertThat(prix.bordereaux("PPRIX-1")).hasSize(2);

        mvc.perform(get("/api/marches/PPRIX-1/prix?mot=zorg-1").with(user(AGENT)))
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.contenu[0].prixHt").value(12.6));
        importer("PPRIX-1", "2025-12-01", bordereau("9")).andExpect(status().is(422));
        importer("PPRIX-1", "2028-01-01", bordereau("9")).andExpect(status().is(422));
        importer("PPRIX-1", "", bordereau("9")).andExpect(status().is(422));
        importer("PPRIX-1", "demain", bordereau("9")).andExpect(status().is(422));
    }

    @Test
    void writesNothingOfABordereauThatIsWrong() throws Exception {
        importer("PPRIX-1", "2026-01-01", bordereau("cher"))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Cellule D2, Prix unitaire HT")));
        importer("PPRIX-1", "2026-01-01", new byte[0]).andExpect(status().is(422));
        importer("PPRIX-1", "2026-01-01", new byte[] {1, 2}).andExpect(status().is(422));

        assertThat(prix.bordereaux("PPRIX-1")).isEmpty();
    }

    @Test
    void isImportedByTheEquipeAchatsOnly() throws Exception {
        mvc.perform(
                        multipart("/marches/PPRIX-1/prix")
                                .file(
                                        new MockMultipartFile(
                                                "fichier", "b.xlsx", null, bordereau("1")))
                                .param("debut", "2026-01-01")
                                .with(user(AGENT))
                                .with(csrf()))
                .andExpect(status().isForbidden());
        mvc.perform(get("/marches/PPRIX-1/prix/modele.xlsx").with(user(ACHATS)))
                .andExpect(status().isOk());
        mvc.perform(get("/marches/NULLE-PART/prix").with(user(AGENT)))
                .andExpect(status().isNotFound());
    }

    private ResultActions importer(String marche, String debut, byte[] contenu) throws Exception {
        return mvc.perform(
                multipart("/marches/" + marche + "/prix")
                        .file(new MockMultipartFile("fichier", "b.xlsx", null, contenu))
                        .param("debut", debut)
                        .with(user(ACHATS))
                        .with(csrf()));
    }

    private static byte[] bordereau(String prix) {
        return new ClasseurFictif()
                .ligne(
                        "Référence article",
                        "Désignation",
                        "Unité",
                        "Prix unitaire HT",
                        "Taux de TVA (%)")
                .ligne("ZORG-1", "Tabouret zorglub à vérin", "pièce", prix.replace('.', ','), 20)
                .octets();
    }
}
