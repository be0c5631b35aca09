package fr.centraleachat.catalogue.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.catalogue.MarcheDEssai;
import fr.centraleachat.common.Formats;
import fr.centraleachat.document.Classeurs;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** What comes in and goes out of the catalogue, by its pages and its API. */
@EssaiSpring
@Transactional
class EchangesPageTest {

    private static final String ACHATS = "achats.metropole";
    private static final String AGENT = "instructeur.longvic";

    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;
    @Autowired HorlogeDEssai horloge;
    @Autowired Formats formats;
    @Autowired Classeurs classeurs;

    @BeforeEach
    void ouvrir() {
        horloge.regler(Instant.parse("2026-11-30T09:00:00Z"));
        MarcheDEssai.creer(jdbc, "ECH-1", "Échanges de pavés")
                .plafonne(1_000)
                .deTitulaire("21210231300013", "=Pavés SA")
                .rejointPar("LONGVIC");
    }

    @AfterEach
    void remettreLHorloge() {
        horloge.remettre();
    }

    @Test
    void keepsTheImportsAndThePublicationsToTheCentrale() throws Exception {
        for (var page : new String[] {"/catalogue/imports", "/catalogue/publications"}) {
            mvc.perform(get(page).with(user(AGENT))).andExpect(status().isForbidden());
            mvc.perform(get(page).with(user(ACHATS))).andExpect(status().isOk());
        }
        mvc.perform(get("/catalogue/imports/modele.xlsx").with(user(ACHATS)))
                .andExpect(header().string("Content-Type", containsString("spreadsheetml")));
    }

    @Test
    void tellsBesideTheFieldThatAFileIsOfNoFormat() throws Exception {
        for (var contenu : new String[] {"", "{}", "PK!"}) {
            var fichier = new MockMultipartFile("fichier", "a.json", null, contenu.getBytes(UTF_8));
            mvc.perform(
                            multipart("/catalogue/imports")
                                    .file(fichier)
                                    .with(user(ACHATS))
                                    .with(csrf()))
                    .andExpect(status().isUnprocessableEntity())
                    .andExpect(content().string(containsString("href=\"#fichier\"")));
        }
    }

    @Test
    void answersAProgramWithWhatTheImportDid() throws Exception {
        var corps =
                """
                {"marches": {"marche": [{"id": "API-1", "acheteur": {"id": "1"}}, null]}}""";
        mvc.perform(
                        post("/api/marches/import?format=decp")
                                .with(httpBasic(ACHATS, "demonstration"))
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(corps))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.crees").value(0))
                .andExpect(jsonPath("$.refuses").value(2))
                .andExpect(jsonPath("$.erreurs[0].indice").value(1))
                .andExpect(jsonPath("$.erreurs[0].champ").value("acheteur.id"));
        mvc.perform(
                        post("/api/marches/import")
                                .with(httpBasic(AGENT, "demonstration"))
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(corps))
                .andExpect(status().isForbidden());
    }

    @Test
    void listsForAProgramWhatIsAskedForInAStableOrder() throws Exception {
        mvc.perform(
                        get("/api/marches?mot=pavé&ouvert=LONGVIC&tri=montantHt,desc&taille=5")
                                .with(user(AGENT)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(1))
                .andExpect(jsonPath("$.contenu[0].reference").value("ECH-1"))
                .andExpect(jsonPath("$.contenu[0].maximum").value(1000));
        for (var faux : new String[] {"tri=nom", "taille=201", "page=-1", "tri=fin,asc,x"}) {
            mvc.perform(get("/api/marches?" + faux).with(user(AGENT)))
                    .andExpect(status().isUnprocessableEntity());
        }
    }

    @Test
    void givesTheListAndTheConsumptionAsWorkbooks() throws Exception {
        var liste = classeur("/catalogue/export.xlsx?mot=pavés");
        assertThat(liste).contains("ECH-1", "=Pavés SA");
        assertThat(classeur("/api/marches/export?format=xlsx&mot=pavés")).contains("ECH-1");
        assertThat(classeur("/marches/ECH-1/consommation.xlsx")).contains("Maximum", "1000");
        mvc.perform(get("/marches/RIEN/consommation.xlsx").with(user(AGENT)))
                .andExpect(status().isNotFound());
        mvc.perform(get("/api/marches/export?format=pdf").with(user(AGENT)))
                .andExpect(status().isUnprocessableEntity());
        mvc.perform(get("/api/marches/export?format=decp&mot=ECH-1").with(user(AGENT)))
                .andExpect(jsonPath("$.marches.marche.length()").value(1));
    }

    @Test
    void feedsWhatIsNewFromACursor() throws Exception {
        mvc.perform(get("/api/marches/flux?taille=2").with(user(AGENT)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value("https://jsonfeed.org/version/1.1"))
                .andExpect(jsonPath("$.items[0].content_text", containsString("ECH-1")))
                .andExpect(jsonPath("$.items[0].url", startsWith("http")));
        mvc.perform(get("/api/marches/flux?depuis=-1").with(user(AGENT)))
                .andExpect(status().isUnprocessableEntity());
    }

    /** A real record that only lacks its publication. */
    @Test
    void publishesFromThePageOfTheMarche() throws Exception {
        creerUnMarcheAPublier();
        mvc.perform(get("/marches/ECH-2/donnees").with(user(ACHATS)))
                .andExpect(content().string(containsString("Dire qu’elles sont publiées")));
        mvc.perform(get("/catalogue/publications").with(user(ACHATS)))
                .andExpect(content().string(containsString("value=\"ECH-2\"")));
        mvc.perform(
                        get("/catalogue/publications/fichier?references=ECH-2&jour=2026-11-30")
                                .with(user(ACHATS)))
                .andExpect(
                        jsonPath("$.marches.marche[0].datePublicationDonnees").value("2026-11-30"));
        for (int fois = 0; fois < 2; fois++) {
            mvc.perform(
                            post("/marches/ECH-2/donnees/publication")
                                    .with(user(ACHATS))
                                    .with(csrf())
                                    .param("jour", "2026-11-30"))
                    .andExpect(status().is3xxRedirection());
        }
        mvc.perform(get("/marches/ECH-2/donnees").with(user(AGENT)))
                .andExpect(
                        content()
                                .string(
                                        containsString(
                                                "Publiées le "
                                                        + formats.date(
                                                                LocalDate.of(2026, 11, 30)))));
    }

    private void creerUnMarcheAPublier() throws Exception {
        try (var flux = getClass().getResourceAsStream("/decp/dijon_2024_2025.json")) {
            var reel = (ObjectNode) new ObjectMapper().readTree(flux).at("/marches/marche/0");
            reel.remove("datePublicationDonnees");
            MarcheDEssai.creer(jdbc, "ECH-2", "Échanges de données")
                    .deDonnees(reel.toString(), 90_000);
        }
    }

    @Test
    void showsTheDataOfAMarcheToAllAndTheFormToTheCentrale() throws Exception {
        mvc.perform(get("/marches/ECH-1/donnees").with(user(AGENT)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("non renseigné")));
        mvc.perform(
                        post("/marches/ECH-1/donnees")
                                .with(user(ACHATS))
                                .with(csrf())
                                .param("offresRecues", "zéro"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("value=\"zéro\"")))
                .andExpect(content().string(containsString("href=\"#offresRecues\"")));
    }

    private String classeur(String adresse) throws Exception {
        var octets =
                mvc.perform(get(adresse).with(user(AGENT)))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray();
        return classeurs.lire(new ByteArrayInputStream(octets)).toString();
    }
}
