package fr.centraleachat.courriel.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.centraleachat.EssaiSpring;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The members of a commission are convened: one courriel each, with the séance for their agenda.
 */
@EssaiSpring
class ConvocationTest {

    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired Clock horloge;

    private SeanceDEssai essai;

    @BeforeEach
    void preparer() {
        essai = new SeanceDEssai(mvc, jdbc, transaction, horloge);
    }

    @Test
    void writesToEachMemberOnceForAnAgendaAndAgainWhenItHasGrown() throws Exception {
        var seance = essai.programmer(Duration.ofDays(20), 1);
        convoquer(seance)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.points[0].convoqueLe").isNotEmpty());
        assertThat(ecrits(seance)).isEqualTo(SeanceDEssai.MEMBRES);
        convoquer(seance).andExpect(status().isConflict());
        assertThat(ecrits(seance)).isEqualTo(SeanceDEssai.MEMBRES);

        essai.ajouter(seance, 2);
        convoquer(seance).andExpect(status().isOk());
        assertThat(ecrits(seance)).isEqualTo(2 * SeanceDEssai.MEMBRES);
    }

    @Test
    void tellsTheItemsInTheTextAndInTheAgenda() throws Exception {
        var seance = essai.programmer(Duration.ofDays(20), 2);
        convoquer(seance);
        var onglet = "/procedures/" + essai.numero() + "/courriels";
        lire(onglet)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("president@talant.fr")))
                .andExpect(content().string(containsString("sans adresse")));
        lire(onglet + "/" + duPresident(seance))
                .andExpect(content().string(containsString(essai.numero() + ", Entretien des")))
                .andExpect(content().string(containsString("seance.ics")));

        var fichier = lire(onglet + "/" + duPresident(seance) + "/pieces/1");
        var texte = fichier.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        VEvent evenement =
                new CalendarBuilder().build(new StringReader(texte)).<VEvent>getComponents().get(0);
        assertThat(evenement.getUid().orElseThrow().getValue()).startsWith(seance);
        assertThat(evenement.<OffsetDateTime>getDateTimeStart().getDate().toInstant())
                .isEqualTo(essai.le());
        assertThat(evenement.getDescription().getValue()).contains("lot 2 : Secteur 2");
    }

    @Test
    void isKnownToNobodyOutsideTheProcedure() throws Exception {
        var seance = essai.programmer(Duration.ofDays(20), 1);
        convoquer(seance);
        var courriel = duPresident(seance);
        var sien = "/procedures/" + essai.numero() + "/courriels/" + courriel;
        mvc.perform(get(sien).with(user("elu.longvic"))).andExpect(status().isOk());
        for (var page : new String[] {sien, sien + "/pieces/1"}) {
            mvc.perform(get(page).with(user("instructeur.quetigny")))
                    .andExpect(status().isNotFound());
        }
        var autre = essai.autreProcedure();
        lire("/procedures/" + autre + "/courriels/" + courriel).andExpect(status().isNotFound());
    }

    @Test
    void isNotConvenedByAnybodyNorWithoutItems() throws Exception {
        var seance = essai.programmer(Duration.ofDays(20));
        convoquer(seance).andExpect(status().isConflict());
        mvc.perform(
                        post("/api/seances/" + seance + "/convocation")
                                .with(httpBasic("marches.metropole", "demonstration")))
                .andExpect(status().isForbidden());
        assertThat(ecrits(seance)).isZero();
    }

    @Test
    void warnsWhenItLeavesLessThanTheJoursFrancsOfTheReglement() throws Exception {
        var tard = essai.programmer(Duration.ofDays(3), 1);
        convoquer(tard);
        lire("/seances/" + tard)
                .andExpect(content().string(containsString("moins de 5 jours francs")));
        var tot = essai.programmer(Duration.ofDays(7), 1);
        convoquer(tot);
        lire("/seances/" + tot).andExpect(content().string(not(containsString("jours francs"))));
    }

    private ResultActions convoquer(String seance) throws Exception {
        return mvc.perform(
                post("/api/seances/" + seance + "/convocation")
                        .with(httpBasic("admin", "demonstration")));
    }

    private ResultActions lire(String page) throws Exception {
        return mvc.perform(get(page).with(user("admin")));
    }

    private int ecrits(String seance) {
        return transaction.execute(
                t ->
                        jdbc.sql("select count(*) from app.courriel where cle like ?")
                                .param("CONVOCATION/" + seance + "/%")
                                .query(Integer.class)
                                .single());
    }

    private String duPresident(String seance) {
        return transaction.execute(
                t ->
                        jdbc.sql(
                                        "select id::text from app.courriel where cle like ? and"
                                                + " adresse = 'president@talant.fr'")
                                .param("CONVOCATION/" + seance + "/%")
                                .query(String.class)
                                .single());
    }
}
