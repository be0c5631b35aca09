package fr.centraleachat.tache.essai;

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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

/** Saved views of the work list. */
@EssaiSpring
@Transactional
class VuesTest {

    private static final String MOI = "marches.metropole";
    private static final String COLLEGUE = "marches2.metropole";
    private static final String EQUIPE = "EQUIPE_MARCHES:DIJON_METROPOLE";
    private static final String FILTRES = "phase=LANCEMENT&echeance=SEMAINE";
    private static final String LIEN = "/taches?phase=LANCEMENT&amp;echeance=SEMAINE";

    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;

    @Test
    void keepsTheFiltersUnderANameAndAColour() throws Exception {
        enregistrer("Publicité", "").andExpect(redirectedUrl("/taches?" + FILTRES));
        lire("/taches", MOI)
                .andExpect(content().string(containsString(LIEN)))
                .andExpect(content().string(containsString("class=\"pastille prune\"></span>Pub")));
        lire("/taches", COLLEGUE).andExpect(content().string(not(containsString(LIEN))));
    }

    @Test
    void isSharedWithAFonctionThatItsAuthorHolds() throws Exception {
        enregistrer("Publicité", EQUIPE);
        lire("/taches", COLLEGUE).andExpect(content().string(containsString(LIEN)));
        lire("/taches", "instructeur.longvic")
                .andExpect(content().string(not(containsString(LIEN))));
        enregistrer("Autre", "DSF:LONGVIC").andExpect(status().isUnprocessableEntity());
        enregistrer("Autre", "ROI:LONGVIC").andExpect(status().isUnprocessableEntity());
    }

    @Test
    void isTakenAwayByItsAuthorOnly() throws Exception {
        enregistrer("Publicité", EQUIPE);
        var id =
                jdbc.sql("select id from app.vue_de_taches where agent = ?")
                        .param(MOI)
                        .query(String.class)
                        .single();
        lire("/taches?" + FILTRES, MOI)
                .andExpect(content().string(containsString("Retirer cette vue")));
        lire("/taches?" + FILTRES, COLLEGUE)
                .andExpect(content().string(not(containsString("Retirer cette vue"))));
        retirer(id, COLLEGUE).andExpect(status().isNotFound());
        retirer(id, MOI).andExpect(redirectedUrl("/taches"));
        lire("/taches", MOI).andExpect(content().string(not(containsString(LIEN))));
    }

    @Test
    void takesTheShapeOfItsLastSaving() throws Exception {
        enregistrer("Publicité", "");
        enregistrer("Publicité", EQUIPE);
        lire("/taches", COLLEGUE).andExpect(content().string(containsString(LIEN)));
        enregistrer(" ", "").andExpect(status().isUnprocessableEntity());
    }

    private ResultActions enregistrer(String nom, String partage) throws Exception {
        return mvc.perform(
                post("/taches/vues?" + FILTRES)
                        .param("nom", nom)
                        .param("couleur", "PRUNE")
                        .param("partage", partage)
                        .with(user(MOI))
                        .with(csrf()));
    }

    private ResultActions retirer(String id, String agent) throws Exception {
        return mvc.perform(post("/taches/vues/" + id + "/retrait").with(user(agent)).with(csrf()));
    }

    private ResultActions lire(String page, String agent) throws Exception {
        return mvc.perform(get(page).with(user(agent)));
    }
}
