package fr.centraleachat.catalogue.web.recours;

import static fr.centraleachat.catalogue.RecoursDEssai.ACHATS;
import static fr.centraleachat.catalogue.RecoursDEssai.LONGVIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
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
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.catalogue.MarcheDEssai;
import fr.centraleachat.catalogue.RecoursDEssai;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

/** A commune's agent joins a marché by the pages, orders, and leaves. */
@EssaiSpring
class RecoursPageTest {

    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired HorlogeDEssai horloge;

    private String marche;
    private RecoursDEssai api;

    @BeforeEach
    void ouvrir(TestInfo essai) {
        horloge.regler(Instant.parse("2026-11-30T09:00:00Z"));
        marche = "RCP-" + Math.abs(essai.getDisplayName().hashCode() % 100_000_000);
        transaction.executeWithoutResult(
                s ->
                        MarcheDEssai.creer(jdbc, marche, "Papier de recours")
                                .plafonne(1_000)
                                .identifie("LONGVIC")
                                .identifie("AHUY"));
        api = new RecoursDEssai(mvc, marche);
    }

    @AfterEach
    void remettreLHorloge() {
        horloge.remettre();
    }

    @Test
    void joinsByThePageAndOrdersOnceItIsGranted() throws Exception {
        lire("/marches/" + marche, LONGVIC)
                .andExpect(content().string(containsString("recours/nouveau?adherent=LONGVIC")))
                .andExpect(content().string(not(containsString("Engager la commande"))));
        lire("/marches/" + marche + "/recours/nouveau?adherent=LONGVIC", LONGVIC)
                .andExpect(content().string(containsString("Reste à répartir jusqu’au")))
                .andExpect(content().string(containsString("prorata de la population")));
        var dossier = demande();
        lire(dossier, LONGVIC).andExpect(content().string(containsString("Retirer la demande")));
        commander("BC-0").andExpect(status().isConflict());
        accorder(dossier);
        lire(dossier, LONGVIC)
                .andExpect(content().string(containsString("Télécharger le certificat")))
                .andExpect(content().string(containsString("Quitter ce marché")));
        commander("BC-1").andExpect(redirectedUrl("/marches/" + marche));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                lire("/procedures/" + numero(dossier) + "/courriels", LONGVIC)
                                        .andExpect(
                                                content()
                                                        .string(
                                                                containsString(
                                                                        numero(dossier)
                                                                                + " accordé"))));
    }

    @Test
    void leavesItsOrdersAndGivesBackTheRestOfItsQuota() throws Exception {
        var dossier = demande();
        accorder(dossier);
        commander("BC-1").andExpect(redirectedUrl("/marches/" + marche));
        quitter(dossier, "2026-11-29").andExpect(status().isUnprocessableEntity());
        horloge.avancer(Duration.ofDays(1));

        quitter(dossier, "2026-12-01").andExpect(redirectedUrl(dossier));

        commander("BC-2").andExpect(status().isConflict());
        assertThat(attribue()).isEqualTo("100.000");
        lire("/procedures/" + numero(dossier) + "/journal", LONGVIC)
                .andExpect(content().string(containsString("Recours quitté")));
    }

    private String demande() throws Exception {
        return demander("300,00", "true")
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    private static String numero(String dossier) {
        return dossier.substring(dossier.lastIndexOf('/') + 1);
    }

    private void accorder(String dossier) throws Exception {
        api.achever(
                        ACHATS,
                        api.taches(ACHATS, numero(dossier)).get(0),
                        "{\"decision\": \"ACCORDER\", \"quota\": 300.00}")
                .andExpect(status().isOk());
    }

    private ResultActions quitter(String dossier, String fin) throws Exception {
        return poster(dossier + "/fin", "fin", fin, "motif", "Le besoin a pris fin.");
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsToCorrect() throws Exception {
        demander("1000,01", "true")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Il reste 1000,00")))
                .andExpect(content().string(containsString("1000,01")));
        demander("300,00", "false")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("conditions de recours")));
    }

    @Test
    void showsTheOthersOnlyWhatIsAgreed() throws Exception {
        api.demande("300.00");
        lire("/marches/" + marche + "/recours", "instructeur.ahuy")
                .andExpect(content().string(not(containsString("RC-2026"))))
                .andExpect(content().string(containsString("Rejoindre ce marché")));
        lire("/catalogue/recours", "instructeur.ahuy")
                .andExpect(content().string(not(containsString(marche))));
        lire("/catalogue/recours?etat=DEMANDE", ACHATS)
                .andExpect(content().string(containsString(marche)));
        lire("/marches/" + marche + "/recours", LONGVIC)
                .andExpect(content().string(containsString("À l’instruction")));
    }

    private ResultActions lire(String page, String agent) throws Exception {
        return mvc.perform(get(page).with(user(agent))).andExpect(status().isOk());
    }

    private ResultActions demander(String quota, String conditions) throws Exception {
        return poster(
                "/marches/" + marche + "/recours",
                "cle",
                "page-" + marche + quota,
                "adherent",
                "LONGVIC",
                "debut",
                "2026-11-30",
                "besoinHt",
                "500",
                "quotaHt",
                quota,
                "passation",
                "CENTRALE",
                "commande",
                "ADHERENT",
                "execution",
                "ADHERENT",
                "paiement",
                "ADHERENT",
                "conditions",
                conditions);
    }

    private ResultActions commander(String cle) throws Exception {
        return poster(
                "/marches/" + marche + "/commandes",
                "adherent",
                "LONGVIC",
                "cle",
                cle,
                "objet",
                "Ramettes",
                "montantHt",
                "100");
    }

    private ResultActions poster(String adresse, String... champs) throws Exception {
        var requete = post(adresse).with(user(LONGVIC)).with(csrf());
        for (int i = 0; i < champs.length; i += 2) {
            requete.param(champs[i], champs[i + 1]);
        }
        return mvc.perform(requete);
    }

    private String attribue() {
        return jdbc.sql("select attribue::text from app.periode_de_marche where marche = ?")
                .param(marche)
                .query(String.class)
                .single();
    }
}
