package fr.centraleachat.common.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.view;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class ErreursAdviceTest {

    private final MockMvc mvc =
            MockMvcBuilders.standaloneSetup(new RefusDEssai())
                    .setControllerAdvice(new ErreursAdvice(new ReponseDErreur(), new Incidents()))
                    .setMessageConverters(strict())
                    .build();

    @Test
    void tellsEveryBrokenRuleAtOnceWithItsFieldAndArticle() throws Exception {
        probleme(get("/api/refus/donnees"), 422)
                .andExpect(jsonPath("$.detail").value("2 points sont à corriger."))
                .andExpect(jsonPath("$.title").value("À corriger"))
                .andExpect(jsonPath("$.instance").value("/api/refus/donnees"))
                .andExpect(jsonPath("$.erreurs", hasSize(2)))
                .andExpect(jsonPath("$.erreurs[0].champ").value("lots[1].objet"))
                .andExpect(jsonPath("$.erreurs[0].regle").value("R2112-4"));
    }

    @Test
    void givesEachRefusalItsStatus() throws Exception {
        probleme(get("/api/refus/etat"), 409)
                .andExpect(jsonPath("$.detail").value("L’avis est déjà envoyé."));
        probleme(get("/api/refus/introuvable"), 404);
        probleme(get("/api/refus/acces"), 403);
    }

    @Test
    void takesAConcurrentUpdateForAConflict() throws Exception {
        for (var cas : List.of("verrou", "cle", "serialisation")) {
            probleme(get("/api/refus/" + cas), 409)
                    .andExpect(jsonPath("$.detail").value(containsString("vient de modifier")));
        }
    }

    @Test
    void takesAValueThatTheDatabaseCannotHoldForABadInput() throws Exception {
        probleme(get("/api/refus/caractere"), 422);
    }

    @Test
    void hidesTheUnexpectedBehindTheNumberOfAnIncident() throws Exception {
        probleme(get("/api/refus/panne"), 500)
                .andExpect(jsonPath("$.incident").isNotEmpty())
                .andExpect(content().string(not(containsString("secret"))));
    }

    @Test
    void saysWhereTheJsonIsBroken() throws Exception {
        probleme(corps("{\"objet\": \"x\",\n \"montant\": }"), 400)
                .andExpect(jsonPath("$.detail").value(containsString("ligne 2, colonne 13")));
        probleme(corps(""), 400);
    }

    @Test
    void namesTheFieldOfAValueThatDoesNotFit() throws Exception {
        refuse("{\"inconnu\": 1}", "inconnu", "n’existe pas");
        refuse("{\"nature\": \"AUTRE\"}", "nature", "TRAVAUX, SERVICES");
        refuse("{\"le\": \"demain\"}", "le", "2026-11-25");
        refuse("{\"lots\": [{\"montant\": 1.001}]}", "lots[0].montant", "deux décimales");
        refuse("{\"lots\": [{\"montant\": \"cher\"}]}", "lots[0].montant", "nombre");
        refuse("{\"siret\": \"123\"}", "siret", "quatorze chiffres");
        refuse("{\"lots\": 3}", "lots", "liste");
    }

    @Test
    void tellsTheMethodTheFormatAndTheSizeThatItTakes() throws Exception {
        probleme(delete("/api/corps"), 405)
                .andExpect(header().string("Allow", "POST"))
                .andExpect(jsonPath("$.detail").value(containsString("utilisez POST")));
        probleme(post("/api/corps").contentType(MediaType.TEXT_XML).content("<a/>"), 415);
        probleme(get("/api/liste?page=1").accept(MediaType.TEXT_XML), 406);
        probleme(get("/api/refus/volume"), 413)
                .andExpect(jsonPath("$.detail").value(containsString("150 Mo au plus")));
    }

    @Test
    void refusesAParameterThatIsMissingOrOfTheWrongType() throws Exception {
        probleme(get("/api/liste"), 400)
                .andExpect(jsonPath("$.detail").value(containsString("page")));
        probleme(get("/api/liste?page=x"), 400)
                .andExpect(jsonPath("$.erreurs[0].champ").value("page"));
        probleme(get("/api/pieces/abc"), 400);
    }

    @Test
    void answersAPageToABrowserWithTheWayBack() throws Exception {
        mvc.perform(
                        get("/refus/etat")
                                .header("Host", "centrale")
                                .header("Referer", "http://centrale/taches/7?x=1"))
                .andExpect(status().isConflict())
                .andExpect(view().name("error/refus"))
                .andExpect(model().attribute("retour", "/taches/7?x=1"));
        mvc.perform(get("/refus/panne").header("Referer", "http://ailleurs/taches"))
                .andExpect(view().name("error/panne"))
                .andExpect(model().attribute("retour", nullValue()));
    }

    @Test
    void answersAMessageToAnHtmxRequest() throws Exception {
        mvc.perform(get("/refus/donnees").header("HX-Request", "true"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(header().string("HX-Retarget", "#alertes"))
                .andExpect(view().name("error/message :: message"));
    }

    private void refuse(String json, String champ, String message) throws Exception {
        probleme(corps(json), 422)
                .andExpect(jsonPath("$.erreurs[0].champ").value(champ))
                .andExpect(jsonPath("$.erreurs[0].message").value(containsString(message)));
    }

    private static MockHttpServletRequestBuilder corps(String json) {
        return post("/api/corps").contentType(MediaType.APPLICATION_JSON).content(json);
    }

    private ResultActions probleme(RequestBuilder requete, int statut) throws Exception {
        return mvc.perform(requete)
                .andExpect(status().is(statut))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.status").value(statut))
                .andExpect(jsonPath("$.type").value(containsString("urn:centrale-achat:")))
                .andExpect(jsonPath("$.trace").doesNotExist());
    }

    private static MappingJackson2HttpMessageConverter strict() {
        return new MappingJackson2HttpMessageConverter(
                Jackson2ObjectMapperBuilder.json().failOnUnknownProperties(true).build());
    }
}
