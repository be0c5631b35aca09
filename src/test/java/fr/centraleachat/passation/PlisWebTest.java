package fr.centraleachat.passation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.passation.domain.plis.ConsultationFixture;
import fr.centraleachat.passation.domain.plis.OuvertureDesPlis;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

/** The plis by the API and by the pages. */
@EssaiSpring
class PlisWebTest {

    private static final RequestPostProcessor CONNECTEUR = basic("connecteur.metropole");
    private static final RequestPostProcessor MARCHES = basic("marches.metropole");

    @Autowired MockMvc http;
    @Autowired OuvertureDesPlis ouverture;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired HorlogeDEssai horlogeDEssai;
    @Autowired Clock horloge;

    private Instant dlro;
    private String plis;
    private String numero;

    @BeforeEach
    void consultation() {
        dlro = horloge.instant().plus(Duration.ofDays(1));
        numero = new ConsultationFixture(jdbc, transaction).jusqua(dlro);
        plis = "/api/procedures/" + numero + "/plis";
    }

    @AfterEach
    void remettreLHorloge() {
        horlogeDEssai.remettre();
    }

    @Test
    void answersADepositWithItsRecepisse() throws Exception {
        http.perform(depot(plis).param("lots", "2").with(CONNECTEUR))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.recevable").value(true))
                .andExpect(jsonPath("$.motif").doesNotExist())
                .andExpect(jsonPath("$.recepisse.deposant.nom").value("Jardins du Val"))
                .andExpect(jsonPath("$.recepisse.acheteur").value("Longvic"))
                .andExpect(jsonPath("$.recepisse.lots[0]").value(2))
                .andExpect(jsonPath("$.recepisse.documents[0].nom").value("offre.pdf"))
                .andExpect(jsonPath("$.recepisse.documents[0].taille").value(9));
    }

    @Test
    void takesTheFactsAsAJsonPartToo() throws Exception {
        var json =
                """
                {"operateur": {"siret": "12345678200028", "nom": "Jardins du Val"}, "lots": [1]}
                """;
        http.perform(
                        multipart(plis)
                                .file(partie("pli", "", "application/json", json))
                                .file(partie("fichier", "offre.pdf", "application/pdf", "offre"))
                                .with(CONNECTEUR))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.recepisse.lots[0]").value(1))
                .andExpect(jsonPath("$.recepisse.documents.length()").value(1));
    }

    @Test
    void saysThatALatePliIsKeptAndNotOpened() throws Exception {
        horlogeDEssai.regler(dlro.plusSeconds(1));

        http.perform(depot(plis).with(CONNECTEUR))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.recevable").value(false))
                .andExpect(jsonPath("$.motif").value("HORS_DELAI"))
                .andExpect(jsonPath("$.recepisse.mention", containsString("R2151-5")));
    }

    @Test
    void createsNothingTwiceWithTheSameKey() throws Exception {
        var premier = depose(depot(plis).header("Idempotency-Key", "cle " + numero));
        var second = depose(depot(plis).header("Idempotency-Key", "cle " + numero));

        assertThat(second).isEqualTo(premier);
        http.perform(get(plis).with(MARCHES)).andExpect(jsonPath("$.total").value(1));
    }

    @Test
    void answersClearRefusals() throws Exception {
        http.perform(multipart(plis).param("operateur.siret", "12").with(CONNECTEUR))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.erreurs.length()").value(3));
        http.perform(depot(plis).with(basic("instructeur.longvic")))
                .andExpect(status().isForbidden());
        http.perform(depot(plis).with(basic("instructeur.quetigny")))
                .andExpect(status().isNotFound());
    }

    @Test
    void givesAFileOnlyAfterTheOpeningAndAsAnAttachment() throws Exception {
        var id = depose(depot(plis));
        var fichier = plis + "/" + id + "/documents/1";
        http.perform(get(fichier).with(MARCHES))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.erreurs[0].regle").value("R2132-9"));

        ouvrir();

        http.perform(get(fichier).with(basic("instructeur.longvic")))
                .andExpect(status().isOk())
                .andExpect(content().string("mon offre"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(
                        header().string(
                                        "Content-Disposition",
                                        containsString("filename*=UTF-8''offre.pdf")));
        http.perform(get(fichier).with(basic("elu.longvic"))).andExpect(status().isForbidden());
    }

    @Test
    void registersAPliByThePageAndShowsItsRecepisse() throws Exception {
        var recepisse =
                http.perform(
                                depot("/procedures/" + numero + "/plis")
                                        .param("recuLe", "")
                                        .with(user("marches.metropole"))
                                        .with(csrf()))
                        .andExpect(
                                redirectedUrlPattern("/procedures/" + numero + "/plis/*/recepisse"))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl();

        http.perform(get(recepisse).with(user("marches.metropole")))
                .andExpect(content().string(containsString("Pli reçu dans le délai")))
                .andExpect(content().string(containsString("offre.pdf")));
        http.perform(get(recepisse).with(user("marches2.metropole")))
                .andExpect(status().isConflict());
    }

    @Test
    void showsTheFormAgainWithItsErrorsAndWhatWasTyped() throws Exception {
        http.perform(
                        multipart("/procedures/" + numero + "/plis")
                                .file(partie("fichiers", "", null, ""))
                                .param("operateur.nom", "Jardins du Val")
                                .param("operateur.siret", "12")
                                .param("recuLe", "2026-01-05T10:20:30")
                                .with(user("marches.metropole"))
                                .with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("3 points à corriger")))
                .andExpect(content().string(containsString("value=\"Jardins du Val\"")))
                .andExpect(content().string(containsString("value=\"2026-01-05T10:20:30\"")));
    }

    private void ouvrir() {
        ouverture.ouvrir(
                numero, 1, "marches.metropole", "marches2.metropole", dlro.plusSeconds(3600));
    }

    private String depose(MockHttpServletRequestBuilder depot) throws Exception {
        var reponse =
                http.perform(depot.with(CONNECTEUR))
                        .andExpect(status().isCreated())
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        return JsonPath.read(reponse, "$.id");
    }

    private static MockHttpServletRequestBuilder depot(String adresse) {
        return multipart(adresse)
                .file(partie("fichiers", "offre.pdf", "application/pdf", "mon offre"))
                .param("operateur.siret", "12345678200028")
                .param("operateur.nom", "Jardins du Val");
    }

    private static MockMultipartFile partie(String nom, String fichier, String type, String texte) {
        return new MockMultipartFile(nom, fichier, type, texte.getBytes(StandardCharsets.UTF_8));
    }

    private static RequestPostProcessor basic(String agent) {
        return httpBasic(agent, "demonstration");
    }
}
