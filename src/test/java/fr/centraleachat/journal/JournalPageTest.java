package fr.centraleachat.journal;

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

import com.jayway.jsonpath.JsonPath;
import fr.centraleachat.EssaiSpring;
import fr.centraleachat.passation.ProgrammeDEssai;
import fr.centraleachat.passation.SaisineFixture;
import fr.centraleachat.passation.domain.plis.ConsultationFixture;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Who reads the journal, and how. */
@EssaiSpring
class JournalPageTest {

    private static final String SI = "instructeur.longvic";

    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired Clock horloge;

    @Test
    void isReadOnTheProcedureByWhomItConcerns() throws Exception {
        var page = "/procedures/" + ouvrir() + "/journal";
        lire(page, SI)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("«\u00a0Saisine\u00a0»")))
                .andExpect(content().string(containsString("Service instructeur, Longvic")))
                .andExpect(content().string(not(containsString("toutes les procédures"))));
        lire(page, "instructeur.quetigny").andExpect(status().isNotFound());
    }

    @Test
    void isReadWholeByPilotesAndAdministratorsOnly() throws Exception {
        var numero = ouvrir();
        lire("/journal?procedure=" + numero, "manager.metropole")
                .andExpect(content().string(containsString("«\u00a0Saisine\u00a0»")));
        lire("/journal", "admin").andExpect(status().isOk());
        lire("/journal", SI).andExpect(status().isForbidden());
    }

    @Test
    void isNarrowedByAgentAndPeriod() throws Exception {
        var page = "/procedures/" + ouvrir() + "/journal";
        var demain = LocalDate.now(horloge).plusDays(1);
        lire(page + "?agent=service instructeur", SI)
                .andExpect(content().string(containsString("«\u00a0Saisine\u00a0»")));
        lire(page + "?agent=maire.longvic", SI)
                .andExpect(content().string(containsString("Aucun acte ne correspond")));
        lire(page + "?du=" + demain, SI)
                .andExpect(content().string(containsString("Aucun acte ne correspond")));
        lire(page + "?au=" + demain + "&du=", SI)
                .andExpect(content().string(containsString("«\u00a0Saisine\u00a0»")));
        lire(page + "?du=hier", SI).andExpect(status().is4xxClientError());
    }

    @Test
    void goesOnPageByPageWhateverIsWrittenMeanwhile() throws Exception {
        var numero = ouvrir();
        remplir(numero, 120);
        var page = "/procedures/" + numero + "/journal?agent=essai";
        int vues = 0;
        while (page != null) {
            var html = lire(page, SI).andReturn().getResponse().getContentAsString();
            remplir(numero, 1);
            vues += html.split("Essai n° ", -1).length - 1;
            page = suite(html);
        }
        assertThat(vues).isEqualTo(120);
    }

    private static String suite(String html) {
        var fin = html.indexOf("\">Actes plus anciens");
        return fin < 0
                ? null
                : html.substring(html.lastIndexOf('"', fin - 1) + 1, fin).replace("&amp;", "&");
    }

    @Test
    void namesARefusedReadingOfASealedPli() throws Exception {
        var dlro = horloge.instant().plus(Duration.ofDays(1));
        var numero = new ConsultationFixture(jdbc, transaction).jusqua(dlro);
        var plis = "/api/procedures/" + numero + "/plis";
        var pli = new MockMultipartFile("fichier", "offre.pdf", "application/pdf", new byte[9]);
        var reponse =
                mvc.perform(
                                multipart(plis)
                                        .file(pli)
                                        .param("operateur.siret", "12345678200028")
                                        .param("operateur.nom", "Jardins du Val")
                                        .with(ProgrammeDEssai.signe("connecteur.metropole")))
                        .andExpect(status().isCreated());
        String id = JsonPath.read(reponse.andReturn().getResponse().getContentAsString(), "$.id");
        mvc.perform(
                        get(plis + "/" + id + "/documents/1")
                                .with(ProgrammeDEssai.signe("marches.metropole")))
                .andExpect(status().isConflict());

        lire("/procedures/" + numero + "/journal", "elu.longvic")
                .andExpect(content().string(containsString("Pli n° 1 enregistré")))
                .andExpect(content().string(containsString("Lecture du pli n° 1 refusée")))
                .andExpect(content().string(not(containsString("Jardins du Val"))));
    }

    @Test
    @Transactional
    void keepsTheActsOfTheAdministratorForTheAdministrator() throws Exception {
        var acte =
                post("/administration/adherents/DAIX/services")
                        .param("service", "Voirie")
                        .with(user("admin"))
                        .with(csrf());
        mvc.perform(acte).andExpect(redirectedUrl("/adherents/DAIX"));
        var duJour = "/journal?agent=admin&au=" + LocalDate.now(horloge);
        lire(duJour, "admin")
                .andExpect(content().string(containsString("Service ouvert, DAIX\u00a0: Voirie")));
        lire(duJour, "manager.metropole")
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("DAIX\u00a0: Voirie"))));
    }

    private String ouvrir() throws Exception {
        return ProgrammeDEssai.ouvrir(mvc, SI, SaisineFixture.nettoyageDeLongvic()).numero();
    }

    private ResultActions lire(String page, String agent) throws Exception {
        return mvc.perform(get(page).with(user(agent)));
    }

    private void remplir(String numero, int combien) {
        transaction.executeWithoutResult(
                t ->
                        jdbc.sql(
                                        """
                                        insert into app.journal (le, acte, procedure, texte, agent, agent_nom)
                                        select ?, 'TACHE', ?, 'Essai n° ' || i, 'essai', 'Essai'
                                        from generate_series(1, ?) i""")
                                .params(
                                        horloge.instant().atOffset(java.time.ZoneOffset.UTC),
                                        numero,
                                        combien)
                                .update());
    }
}
