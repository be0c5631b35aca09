package fr.centraleachat.document.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasLength;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.centraleachat.EssaiSpring;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@EssaiSpring
class PieceApiTest {

    private static final RequestPostProcessor LONGVIC = basic("instructeur.longvic");
    private static final RequestPostProcessor QUETIGNY = basic("instructeur.quetigny");

    private final String numero = "pieces-" + UUID.randomUUID();
    private final String adresse = "/api/procedures/" + numero + "/pieces";

    @Autowired MockMvc http;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void procedure() {
        jdbc.sql("insert into app.procedure_portee values (?, '{LONGVIC}')").param(numero).update();
    }

    @Test
    void answersADepositWithItsVersionAndFingerprint() throws Exception {
        deposer("CCTP.docx", "un");

        var location =
                deposer("CCTP.docx", "deux")
                        .andExpect(status().isCreated())
                        .andExpect(jsonPath("$.version").value(2))
                        .andExpect(jsonPath("$.taille").value(4))
                        .andExpect(jsonPath("$.deposeePar").value("instructeur.longvic"))
                        .andReturn()
                        .getResponse()
                        .getHeader("Location");
        http.perform(get(location).with(LONGVIC))
                .andExpect(jsonPath("$.nom").value("CCTP.docx"))
                .andExpect(jsonPath("$.empreinte", hasLength(64)));
        http.perform(get(adresse + "?taille=1").with(LONGVIC))
                .andExpect(jsonPath("$.total").value(2))
                .andExpect(jsonPath("$.contenu.length()").value(1))
                .andExpect(jsonPath("$.contenu[0].version").value(2));
    }

    @Test
    void givesTheFileBackAsAnAttachmentThatNoBrowserInterprets() throws Exception {
        var id = id(deposer("mémoire.html", "<script>alert(1)</script>"));

        for (var lien :
                new String[] {
                    adresse + "/" + id + "/contenu", "/procedures/" + numero + "/pieces/" + id
                }) {
            http.perform(get(lien).with(user("instructeur.longvic")))
                    .andExpect(status().isOk())
                    .andExpect(content().string("<script>alert(1)</script>"))
                    .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                    .andExpect(
                            header().string(
                                            "Content-Disposition",
                                            endsWith("filename*=UTF-8''m%C3%A9moire.html")));
        }
    }

    @Test
    void hidesThePiecesOfAnotherAdherent() throws Exception {
        var id = id(deposer("RC.pdf", "règlement"));

        http.perform(get(adresse + "/" + id).with(QUETIGNY)).andExpect(status().isNotFound());
        http.perform(get(adresse + "/" + id + "/contenu").with(QUETIGNY))
                .andExpect(status().isNotFound());
        http.perform(depot("RC.pdf", "autre").param("categorie", "RC").with(QUETIGNY))
                .andExpect(status().isNotFound());
        http.perform(get("/api/procedures/autre/pieces/" + id).with(LONGVIC))
                .andExpect(status().isNotFound());
    }

    @Test
    void saysWhatIsWrongWithADeposit() throws Exception {
        deposer("../../x", "a")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.erreurs[0].champ").value("fichier"))
                .andExpect(jsonPath("$.detail", containsString("chemin de dossier")));
        http.perform(depot("RC.pdf", "a").param("categorie", "").with(LONGVIC))
                .andExpect(status().isUnprocessableEntity());
        http.perform(get(adresse + "/pas-un-identifiant").with(LONGVIC))
                .andExpect(status().isBadRequest());
    }

    private ResultActions deposer(String nom, String contenu) throws Exception {
        return http.perform(depot(nom, contenu).param("categorie", "CCTP").with(LONGVIC));
    }

    private MockHttpServletRequestBuilder depot(String nom, String contenu) {
        return multipart(adresse)
                .file(
                        new MockMultipartFile(
                                "fichier",
                                nom,
                                "text/html",
                                contenu.getBytes(StandardCharsets.UTF_8)));
    }

    private static String id(ResultActions depot) throws Exception {
        return JsonPath.read(depot.andReturn().getResponse().getContentAsString(), "$.id");
    }

    private static RequestPostProcessor basic(String agent) {
        return httpBasic(agent, "demonstration");
    }
}
