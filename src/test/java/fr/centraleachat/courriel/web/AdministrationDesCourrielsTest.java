package fr.centraleachat.courriel.web;

import static org.assertj.core.api.Assertions.assertThat;
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
import fr.centraleachat.courriel.domain.EcrireCourriel;
import fr.centraleachat.courriel.domain.GenreDeCourriel;
import fr.centraleachat.courriel.domain.NouveauCourriel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

/** What the administrator sees of the courriels and settles, without mail server. */
@EssaiSpring
@Transactional
class AdministrationDesCourrielsTest {

    private static final String PAGE = "/administration/courriels";

    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;
    @Autowired EcrireCourriel ecrire;
    @Autowired Clock horloge;

    @Test
    void listsTheFailedFirstAndFindsARecipient() throws Exception {
        ecrire("Élue A", "ECHEC");
        ecrire("Élue B", "A_DISPOSITION");
        ecrire("Élue C", "INCERTAIN");
        var page = corps(lire(PAGE + "?cherche=elue"));
        assertThat(page)
                .containsSubsequence("Envoi incertain", "À disposition dans l’application")
                .containsSubsequence("Non envoyé", "À disposition dans l’application")
                .contains("Aucun serveur de courriel n’est configuré");
        lire(PAGE + "?cherche=elue a")
                .andExpect(content().string(containsString("Élue A")))
                .andExpect(content().string(not(containsString("Élue B"))));
        lire(PAGE + "?cherche=zzz").andExpect(content().string(containsString("Aucun courriel")));
    }

    @Test
    void countsInTheNavigationWhatWaitsForTheAdministrator() throws Exception {
        lire("/administration").andExpect(content().string(not(containsString("incertain"))));
        ecrire("Élue A", "INCERTAIN");
        lire("/administration")
                .andExpect(content().string(containsString("son envoi est incertain")))
                .andExpect(content().string(containsString("class=\"compte\"")));
    }

    @Test
    void marksAsSentWithAReasonThatTheJournalKeeps() throws Exception {
        var page = PAGE + "/" + ecrire("Élue A", "INCERTAIN");
        poster(page + "/constat", "").andExpect(status().isUnprocessableEntity());
        poster(page + "/constat", "Reçu, dit-elle").andExpect(redirectedUrl(page));
        lire(page)
                .andExpect(content().string(containsString("Envoyé")))
                .andExpect(content().string(containsString("Reçu, dit-elle")));
        lire("/journal?au=" + LocalDate.now(horloge))
                .andExpect(content().string(containsString("marqué comme envoyé")))
                .andExpect(content().string(containsString("Reçu, dit-elle")));
        poster(page + "/constat", "Encore").andExpect(status().isConflict());
    }

    @Test
    void refusesToSendWithoutMailServer() throws Exception {
        var page = PAGE + "/" + ecrire("Élue A", "ECHEC");
        poster(page + "/renvoi", "Essayons")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Aucun serveur de courriel")));
    }

    @Test
    void isForTheAdministratorAlone() throws Exception {
        var page = PAGE + "/" + ecrire("Élue A", "ECHEC");
        for (var chemin : List.of(PAGE, page)) {
            mvc.perform(get(chemin).with(user("marches.metropole")))
                    .andExpect(status().isForbidden());
        }
        mvc.perform(
                        post(page + "/constat")
                                .param("motif", "Essai")
                                .with(user("marches.metropole"))
                                .with(csrf()))
                .andExpect(status().isForbidden());
        lire(PAGE + "/00000000-0000-0000-0000-000000000000").andExpect(status().isNotFound());
    }

    private String ecrire(String destinataire, String etat) {
        var cle = "ESSAI/" + destinataire;
        ecrire.ecrire(
                new NouveauCourriel(
                        cle,
                        GenreDeCourriel.RECAPITULATIF,
                        List.of(),
                        destinataire,
                        "elue@talant.fr",
                        "Vos informations",
                        "Rien de neuf.",
                        List.of()));
        return jdbc.sql("update app.courriel set etat = ? where cle = ? returning id::text")
                .params(etat, cle)
                .query(String.class)
                .single();
    }

    private ResultActions lire(String chemin) throws Exception {
        return mvc.perform(get(chemin).with(user("admin")));
    }

    private static String corps(ResultActions reponse) throws Exception {
        return reponse.andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    private ResultActions poster(String chemin, String motif) throws Exception {
        return mvc.perform(
                post(chemin)
                        .param("motif", motif)
                        .param("adresse", "elue@talant.fr")
                        .with(user("admin"))
                        .with(csrf()));
    }
}
