package fr.centraleachat.document.modele;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.centraleachat.EssaiSpring;
import fr.centraleachat.passation.SaisineFixture;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** A program replaces a modèle; what is broken or made to harm is told, and nothing is kept. */
@EssaiSpring
@Transactional
class ModelesApiTest {

    private static final String CODE = "FICHE_DEFINITION_BESOIN";
    private static final String CHEMIN = "/api/modeles-de-documents/" + CODE;
    private static final String ADMIN = "admin";

    @Autowired MockMvc http;
    @Autowired Clock horloge;

    @Test
    void uploadsTriesAndPutsInServiceAVersion() throws Exception {
        var depose =
                deposer(Redaction.enHauteur().texte("Fiche de {{objet}}").octets())
                        .andExpect(status().isCreated())
                        .andExpect(header().string("Location", containsString("/versions/")))
                        .andExpect(jsonPath("$.livree").value(false))
                        .andReturn();
        String id = JsonPath.read(depose.getResponse().getContentAsString(), "$.id");
        var version = CHEMIN + "/versions/" + id;
        enService(version, LocalDate.now(horloge)).andExpect(status().isConflict());
        appeler(post(version + "/essai").param("procedure", "2020-9999"))
                .andExpect(status().isNotFound());
        appeler(post(version + "/essai").param("procedure", ouvrir())).andExpect(status().isOk());
        enService(version, LocalDate.now(horloge).minusDays(1))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.erreurs[0].champ").value("debut"));
        enService(version, LocalDate.now(horloge))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.enVigueur").value(2));
        appeler(get(version + "/contenu"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("fiche.docx")));
    }

    @Test
    void listsTheDocumentsWithTheirFields() throws Exception {
        appeler(get("/api/modeles-de-documents"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[*].code").value(hasItem("PV_CAO")))
                .andExpect(jsonPath("$[0].champs[0].libelle").isNotEmpty());
        appeler(get("/api/modeles-de-documents/INCONNU"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail").value(containsString("choisissez-en un")));
        appeler(get(CHEMIN + "/versions/" + UUID.randomUUID() + "/contenu"))
                .andExpect(status().isNotFound());
        appeler(get("/api/openapi.json"))
                .andExpect(content().string(containsString("/api/modeles-de-documents/{code}")));
    }

    @Test
    void refusesWhatIsBrokenOrMadeToHarm() throws Exception {
        refuse(
                Redaction.enHauteur().texte("{{objett}}").octets(),
                "Paragraphe 1 : le champ « {{objett}} »");
        refuse(new byte[] {1, 2, 3}, ".docx lisible");
        refuse(new byte[0], "Joignez le modèle");
        refuse(
                ModelesHostilesTest.avecPartie(
                        "/word/vbaProject.bin", "application/vnd.ms-office.vbaProject"),
                "macros");
        refuse(ModelesHostilesTest.bombe(1, 60_000_000), "trop volumineux une fois ouvert");
        appeler(post(CHEMIN + "/versions").contentType(MediaType.APPLICATION_JSON).content("{}"))
                .andExpect(status().is4xxClientError());
        appeler(get(CHEMIN)).andExpect(jsonPath("$.versions.length()").value(1));
    }

    @Test
    void belongsToTheAdministrator() throws Exception {
        http.perform(get(CHEMIN).with(httpBasic("marches.metropole", "demonstration")))
                .andExpect(status().isForbidden());
        http.perform(get(CHEMIN)).andExpect(status().isUnauthorized());
    }

    private void refuse(byte[] octets, String message) throws Exception {
        deposer(octets)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.erreurs[0].champ").value("fichier"))
                .andExpect(jsonPath("$.erreurs[0].message").value(containsString(message)));
    }

    private ResultActions deposer(byte[] octets) throws Exception {
        var fichier = new MockMultipartFile("fichier", "fiche.docx", null, octets);
        return http.perform(
                multipart(CHEMIN + "/versions")
                        .file(fichier)
                        .with(httpBasic(ADMIN, "demonstration")));
    }

    private ResultActions enService(String version, LocalDate debut) throws Exception {
        return appeler(
                post(version + "/service")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"debut\":\"" + debut + "\"}"));
    }

    private ResultActions appeler(MockHttpServletRequestBuilder requete) throws Exception {
        return http.perform(requete.with(httpBasic(ADMIN, "demonstration")));
    }

    private String ouvrir() throws Exception {
        var reponse =
                http.perform(
                                post("/api/procedures")
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .content(SaisineFixture.nettoyageDeLongvic())
                                        .with(httpBasic("instructeur.longvic", "demonstration")))
                        .andReturn();
        return JsonPath.read(reponse.getResponse().getContentAsString(), "$.numero");
    }
}
