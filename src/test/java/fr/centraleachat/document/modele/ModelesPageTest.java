package fr.centraleachat.document.modele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.centraleachat.EssaiSpring;
import fr.centraleachat.passation.SaisineFixture;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

/** A jurist replaces a modèle: the next procédure uses it, the running ones keep theirs. */
@EssaiSpring
@Transactional
class ModelesPageTest {

    private static final String CODE = "FICHE_DEFINITION_BESOIN";
    private static final String PAGE = "/administration/modeles/" + CODE;

    @Autowired MockMvc http;
    @Autowired ModelesDeDocuments modeles;
    @Autowired Clock horloge;

    @Test
    void replacesAModeleForTheNextProcedureOnly() throws Exception {
        var ancienne = ouvrir();
        deposer("Nouvelle fiche de {{objet}}").andExpect(redirectedUrl(PAGE));
        var id = modeles.duDocument(CODE).versions().get(0).id();
        enService(id).andExpect(status().isConflict());
        essayer(id, "2020-9999").andExpect(status().isUnprocessableEntity());
        var essai = essayer(id, ancienne).andExpect(status().isOk()).andReturn().getResponse();
        assertThat(texte(essai.getContentAsByteArray())).contains("Nouvelle fiche de Nettoyage");
        enService(id).andExpect(redirectedUrl(PAGE));
        enService(id).andExpect(status().isConflict());

        assertThat(fiche(ouvrir())).contains("Nouvelle fiche de Nettoyage");
        assertThat(fiche(ancienne)).contains("Fiche « définition du besoin »");
        http.perform(get(PAGE).with(user("admin")))
                .andExpect(content().string(containsString("en service")))
                .andExpect(content().string(containsString("livrée avec l’application")));
    }

    @Test
    void keepsNothingOfABrokenOneAndSaysWhere() throws Exception {
        int avant = modeles.duDocument(CODE).versions().size();
        deposer("{{objett}}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Paragraphe 1\u00a0: le champ")));
        envoyer(new byte[] {1, 2, 3})
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString(".docx lisible")));
        envoyer(new byte[0]).andExpect(status().isUnprocessableEntity());
        assertThat(modeles.duDocument(CODE).versions()).hasSize(avant);
    }

    @Test
    void showsTheFieldsToTheAdministratorAlone() throws Exception {
        http.perform(get(PAGE).with(user("admin")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("objetDuLot")))
                .andExpect(content().string(containsString("Montant estimé")));
        http.perform(get("/administration/modeles").with(user("admin")))
                .andExpect(content().string(containsString("Registre des dépôts")));
        http.perform(get(PAGE).with(user("marches.metropole"))).andExpect(status().isForbidden());
    }

    @Test
    void offersToProduceOnTheTabOfThePieces() throws Exception {
        var numero = ouvrir();
        var onglet = "/procedures/" + numero + "?onglet=pieces";
        http.perform(get(onglet).with(user("instructeur.longvic")))
                .andExpect(content().string(containsString("Documents que l’application écrit")));
        http.perform(
                        post("/procedures/" + numero + "/documents/" + CODE)
                                .param("exemplaire", "")
                                .with(user("instructeur.longvic"))
                                .with(csrf()))
                .andExpect(redirectedUrl(onglet));
        http.perform(get(onglet).with(user("instructeur.longvic")))
                .andExpect(content().string(containsString("/procedures/" + numero + "/pieces/")));
        http.perform(get(onglet).with(user("dsf.longvic")))
                .andExpect(status().isOk())
                .andExpect(
                        content()
                                .string(
                                        org.hamcrest.Matchers.not(
                                                containsString("que l’application écrit"))));
    }

    private ResultActions deposer(String texte) throws Exception {
        return envoyer(Redaction.enHauteur().texte(texte).octets());
    }

    private ResultActions envoyer(byte[] octets) throws Exception {
        var fichier = new MockMultipartFile("fichier", "fiche.docx", null, octets);
        return http.perform(multipart(PAGE).file(fichier).with(user("admin")).with(csrf()));
    }

    private ResultActions essayer(UUID id, String procedure) throws Exception {
        return http.perform(
                post(PAGE + "/" + id + "/essai")
                        .param("procedure", procedure)
                        .with(user("admin"))
                        .with(csrf()));
    }

    private ResultActions enService(UUID id) throws Exception {
        return http.perform(
                post(PAGE + "/" + id + "/service")
                        .param("debut", LocalDate.now(horloge).toString())
                        .with(user("admin"))
                        .with(csrf()));
    }

    private String ouvrir() throws Exception {
        var reponse =
                http.perform(
                                post("/api/procedures")
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .content(SaisineFixture.nettoyageDeLongvic())
                                        .with(user("instructeur.longvic")))
                        .andExpect(status().isCreated())
                        .andReturn();
        return JsonPath.read(reponse.getResponse().getContentAsString(), "$.numero");
    }

    private String fiche(String numero) throws Exception {
        var chemin = "/api/procedures/" + numero;
        var reponse =
                http.perform(post(chemin + "/documents/" + CODE).with(user("instructeur.longvic")))
                        .andExpect(status().isCreated())
                        .andReturn();
        String id = JsonPath.read(reponse.getResponse().getContentAsString(), "$.id");
        var contenu =
                http.perform(
                                get(chemin + "/pieces/" + id + "/contenu")
                                        .with(user("instructeur.longvic")))
                        .andReturn();
        return texte(contenu.getResponse().getContentAsByteArray());
    }

    private static String texte(byte[] octets) throws Exception {
        try (var document = new XWPFDocument(new ByteArrayInputStream(octets));
                var lu = new XWPFWordExtractor(document)) {
            return lu.getText();
        }
    }
}
