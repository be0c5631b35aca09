package fr.centraleachat.tache.essai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.centraleachat.EssaiSpring;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionOperations;

@EssaiSpring
class PageDeTacheTest {

    private static final String SI = "instructeur.longvic";

    @Autowired MockMvc mvc;
    @Autowired Essais essais;
    @Autowired EtablirEssaiForm formulaire;

    @Autowired JdbcClient jdbc;
    @Autowired TransactionOperations transaction;

    private String numero;
    private String tache;

    @BeforeEach
    void demarrer() {
        formulaire.recus.clear();
        numero = essais.demarrer(null);
        tache = "/taches/" + essais.tache(numero);
    }

    @Test
    void showsTheFormToItsActorAndTheAvisToTheConsulted() throws Exception {
        lire(tache, SI)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Achever\u00a0: Établir l’essai")))
                .andExpect(content().string(containsString("Il manquait les crédits.")))
                .andExpect(content().string(containsString("name=\"motifSansAvis\"")));
        lire(tache, "dsf.longvic")
                .andExpect(content().string(containsString("Donner mon avis")))
                .andExpect(content().string(not(containsString("Achever\u00a0: "))));
        lire(tache, "instructeur.quetigny").andExpect(status().isNotFound());
        lire(tache, "maire.longvic").andExpect(status().isForbidden());
    }

    @Test
    void answersTheFragmentToHtmx() throws Exception {
        mvc.perform(get(tache).with(user(SI)).header("HX-Request", "true"))
                .andExpect(content().string(not(containsString("<html"))))
                .andExpect(content().string(containsString("Établir l’essai")));
    }

    @Test
    void showsEveryFaultAtItsPlaceAndKeepsWhatWasTyped() throws Exception {
        envoyer(
                        post(tache)
                                .param("decision", "RETOUR")
                                .param("credits[0].imputation", "6135")
                                .param("credits[0].montantHt", "beaucoup"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("points à corriger")))
                .andExpect(content().string(containsString("id=\"motifRetour-erreur\"")))
                .andExpect(content().string(containsString("id=\"credits-0-montantHt-erreur\"")))
                .andExpect(content().string(containsString("value=\"beaucoup\"")))
                .andExpect(content().string(containsString("value=\"6135\"")));
        lire(tache, SI)
                .andExpect(content().string(containsString("Brouillon gardé le")))
                .andExpect(content().string(containsString("value=\"beaucoup\"")));
    }

    @Test
    void completesWithFrenchAmountsAndGoesOn() throws Exception {
        envoyer(rempli(post(tache))).andExpect(redirectedUrl("/taches"));
        var recu = formulaire.recus.element();
        assertThat(recu.credits().get(0).montantHt().valeur()).isEqualByComparingTo("1000.50");
        lire(tache, SI).andExpect(content().string(containsString("Cette tâche est achevée")));
        lire("/taches", "dsf.longvic").andExpect(status().isOk());
    }

    @Test
    void showsAConflictWithoutLosingTheForm() throws Exception {
        envoyer(
                        rempli(post(tache))
                                .param("credits[1].imputation", "6156")
                                .param("credits[1].montantHt", "1"))
                .andExpect(redirectedUrl("/taches"));
        numero = essais.demarrer(null);
        tache = "/taches/" + essais.tache(numero);
        envoyer(
                        post(tache)
                                .param("decision", "ACCORD")
                                .param("credits[0].imputation", "EPUISEE")
                                .param("credits[0].montantHt", "1")
                                .param("motifSansAvis", "Urgent"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Les crédits de cette imputation")))
                .andExpect(content().string(containsString("value=\"EPUISEE\"")));
    }

    @Test
    void addsAndRemovesRowsWithoutScript() throws Exception {
        envoyer(rempli(post(tache)).param("ajouter", "credits"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("name=\"credits[1].imputation\"")));
        envoyer(
                        rempli(post(tache))
                                .param("credits[1].imputation", "6156")
                                .param("retirer", "credits[0]"))
                .andExpect(content().string(containsString("value=\"6156\"")))
                .andExpect(content().string(not(containsString("value=\"6135\""))));
    }

    @Test
    void storesAFileFirstSoThatAnErrorDoesNotLoseIt() throws Exception {
        var annexe = new MockMultipartFile("annexe", "plan.pdf", "application/pdf", new byte[] {1});
        mvc.perform(
                        multipart(tache)
                                .file(annexe)
                                .param("decision", "ACCORD")
                                .with(user(SI))
                                .with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("selected=\"selected\">plan.pdf")));
        var mauvais = new MockMultipartFile("annexe", "../x", "text/plain", new byte[] {1});
        mvc.perform(
                        multipart(tache)
                                .file(mauvais)
                                .param("decision", "ACCORD")
                                .with(user(SI))
                                .with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Renommez ce fichier.")));
    }

    @Test
    void keepsADraftAsOneTypes() throws Exception {
        envoyer(
                        post(tache + "/brouillon")
                                .header("HX-Request", "true")
                                .param("decision", "RETOUR")
                                .param("annexe", "[object File]"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Brouillon gardé le")))
                .andExpect(content().string(not(containsString("<form"))));
        lire(tache, SI).andExpect(content().string(containsString("Brouillon gardé le")));
        envoyer(post(tache + "/brouillon").param("decision", "RETOUR"))
                .andExpect(redirectedUrl(tache));
    }

    @Test
    void takesFromTheListAndOpens() throws Exception {
        lire("/taches?procedure=" + numero, SI)
                .andExpect(content().string(containsString("Prendre et ouvrir")));
        envoyer(post(tache + "/prise")).andExpect(redirectedUrl(tache));
        lire("/taches?procedure=" + numero + "&prise=MOI", SI)
                .andExpect(content().string(containsString("Moi")));
        envoyer(post(tache + "/rendu")).andExpect(redirectedUrl("/taches"));
    }

    @Test
    void filtersByTheAddress() throws Exception {
        lire("/taches?procedure=" + numero + "&echeance=RETARD&tri=phase,desc", SI)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Effacer les filtres")))
                .andExpect(content().string(not(containsString("href=\"" + tache + "\""))));
        lire("/taches?procedure=" + numero + "&lettre=C", "dsf.longvic")
                .andExpect(content().string(containsString("href=\"" + tache + "\"")));
    }

    /** SAI-1, done by the start of the process, is told to the DSF of the acheteur. */
    @Test
    void tellsTheInformedUntilTheyPutItAside() throws Exception {
        assertThat(informations()).isEqualTo(1);
        var id =
                jdbc.sql("select id from app.information where procedure = ? and fonction = 'DSF'")
                        .param(numero)
                        .query(UUID.class);
        var information = transaction.execute(t -> id.single());
        mvc.perform(
                        post("/informations/" + information + "/lecture")
                                .with(user("dsf.longvic"))
                                .with(csrf()))
                .andExpect(redirectedUrl("/taches#informations"));
        assertThat(informations()).isZero();
    }

    private int informations() throws Exception {
        var page = lire("/taches", "dsf.longvic").andReturn().getResponse().getContentAsString();
        var panneau = page.substring(page.indexOf("id=\"informations\""));
        return panneau.split(Pattern.quote(">" + numero + "<"), -1).length - 1;
    }

    private static <B extends MockHttpServletRequestBuilder> MockHttpServletRequestBuilder rempli(
            B requete) {
        return requete.param("decision", "ACCORD")
                .param("credits[0].imputation", "6135")
                .param("credits[0].montantHt", "1 000,50")
                .param("motifSansAvis", "La saison presse.");
    }

    private ResultActions lire(String chemin, String qui) throws Exception {
        return mvc.perform(get(chemin).with(user(qui)));
    }

    private ResultActions envoyer(MockHttpServletRequestBuilder requete) throws Exception {
        return mvc.perform(requete.with(user(SI)).with(csrf()));
    }
}
