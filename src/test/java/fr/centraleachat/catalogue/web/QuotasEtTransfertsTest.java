package fr.centraleachat.catalogue.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.catalogue.MarcheDEssai;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

/** The équipe achats sets the quotas; one adhérent cedes to another when both agree. */
@EssaiSpring
@Transactional
class QuotasEtTransfertsTest {

    private static final String LONGVIC = "instructeur.longvic";
    private static final String QUETIGNY = "instructeur.quetigny";
    private static final String API = "/api/marches/QUOTAS-1/transferts";

    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;
    @Autowired HorlogeDEssai horloge;

    @BeforeEach
    void ouvrir() throws Exception {
        horloge.regler(Instant.parse("2026-11-30T09:00:00Z"));
        MarcheDEssai.creer(jdbc, "QUOTAS-1", "Fournitures")
                .plafonne(1_000)
                .rejointPar("LONGVIC")
                .rejointPar("QUETIGNY");
        fixer("achats.metropole", "LONGVIC", "300").andExpect(status().is3xxRedirection());
        fixer("achats.metropole", "QUETIGNY", "200").andExpect(status().is3xxRedirection());
    }

    @AfterEach
    void remettreLHorloge() {
        horloge.remettre();
    }

    @Test
    void changesAQuotaWithinTheMaximum() throws Exception {
        fixer("achats.metropole", "LONGVIC", "800,01")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("il reste 500,00 € HT")))
                .andExpect(content().string(containsString("value=\"800,01\"")));
        fixer("achats.metropole", "LONGVIC", "300").andExpect(status().isUnprocessableEntity());
        fixer("achats.metropole", "LONGVIC", "-1").andExpect(status().isUnprocessableEntity());
        fixer("achats.metropole", "LONGVIC", "0").andExpect(status().is3xxRedirection());
        fixer(LONGVIC, "LONGVIC", "300").andExpect(status().isForbidden());

        page("achats.metropole")
                .andExpect(content().string(containsString("Fixer un quota")))
                .andExpect(content().string(containsString("800,00")));
    }

    @Test
    void movesTheQuotaOnceWhenTheOtherAccepts() throws Exception {
        var id = propose("{'de':'LONGVIC','vers':'QUETIGNY','montantHt':120,'motif':'Rentrée'}");

        page(QUETIGNY).andExpect(content().string(containsString("Accepter")));
        page(LONGVIC).andExpect(content().string(containsString("Retirer")));
        page("instructeur.ahuy").andExpect(content().string(not(containsString("Rentrée"))));
        repondre(LONGVIC, id, "acceptation").andExpect(status().isForbidden());
        repondre("achats.metropole", id, "acceptation").andExpect(status().isForbidden());
        repondre("instructeur.ahuy", id, "acceptation").andExpect(status().isNotFound());

        for (int i = 0; i < 2; i++) {
            repondre(QUETIGNY, id, "acceptation")
                    .andExpect(status().isOk())
                    .andExpect(jsonPath("$.etat").value("ACCEPTE"));
        }

        repondre(LONGVIC, id, "retrait").andExpect(status().isConflict());
        mvc.perform(get("/api/marches/QUOTAS-1/consommation").with(user(LONGVIC)))
                .andExpect(jsonPath("$.adherents[0].quota").value(180.0))
                .andExpect(jsonPath("$.adherents[1].quota").value(320.0));
    }

    /**
     * What a transfer brought goes back by a transfer: the first quota may not become less than
     * nothing.
     */
    @Test
    void takesNoMoreThanTheQuotaThatWasGiven() throws Exception {
        var id = propose("{'de':'LONGVIC','vers':'QUETIGNY','montantHt':300,'motif':'Rentrée'}");
        repondre(QUETIGNY, id, "acceptation").andExpect(status().isOk());

        fixer("achats.metropole", "QUETIGNY", "299,99")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("transferts reçus")));
        fixer("achats.metropole", "QUETIGNY", "300").andExpect(status().is3xxRedirection());
    }

    @Test
    void saysWhatIsLeftToCede() throws Exception {
        proposer("{'de':'LONGVIC','vers':'QUETIGNY','montantHt':300.01,'motif':'Rentrée'}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.resteHt").value(300.0));
        var tout = propose("{'de':'LONGVIC','vers':'QUETIGNY','montantHt':300,'motif':'Un'}");
        var encore = propose("{'de':'LONGVIC','vers':'QUETIGNY','montantHt':1,'motif':'Deux'}");
        repondre(QUETIGNY, tout, "acceptation").andExpect(status().isOk());

        repondre(QUETIGNY, encore, "acceptation")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.resteHt").value(0.0));
    }

    @Test
    void refusesATransferToOneselfOrThatSaysNothing() throws Exception {
        for (var corps :
                new String[] {
                    "{'de':'LONGVIC','vers':'LONGVIC','montantHt':1,'motif':'x'}",
                    "{'de':'LONGVIC','vers':'QUETIGNY','montantHt':0,'motif':'x'}",
                    "{'de':'LONGVIC','vers':'QUETIGNY','quantite':1,'motif':'x'}",
                    "{'de':'LONGVIC','vers':'QUETIGNY','montantHt':1,'motif':' '}",
                    "{'de':'LONGVIC','montantHt':1,'motif':'x'}"
                }) {
            proposer(corps).andExpect(status().isUnprocessableEntity());
        }
        proposer("{'de':'LONGVIC','vers':'AHUY','montantHt':1,'motif':'x'}")
                .andExpect(status().isConflict());
        proposer("{'de':'QUETIGNY','vers':'LONGVIC','montantHt':1,'motif':'x'}")
                .andExpect(status().isForbidden());
    }

    @Test
    void isClosedByARefusalOrAWithdrawal() throws Exception {
        var refuse = propose("{'de':'LONGVIC','vers':'QUETIGNY','montantHt':1,'motif':'Un'}");
        formulaire(QUETIGNY, refuse, "refus").andExpect(status().is3xxRedirection());
        formulaire(QUETIGNY, refuse, "acceptation")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("refusé, par " + QUETIGNY)));
        var retire = propose("{'de':'LONGVIC','vers':'QUETIGNY','montantHt':1,'motif':'Deux'}");
        formulaire(LONGVIC, retire, "retrait").andExpect(status().is3xxRedirection());
        formulaire(QUETIGNY, retire, "acceptation").andExpect(status().isConflict());

        mvc.perform(get(API).with(user(QUETIGNY))).andExpect(jsonPath("$", hasSize(2)));
        page(QUETIGNY).andExpect(content().string(containsString("Pas besoin")));
    }

    private ResultActions fixer(String agent, String adherent, String quota) throws Exception {
        return mvc.perform(
                post("/marches/QUOTAS-1/quotas")
                        .with(user(agent))
                        .with(csrf())
                        .param("adherent", adherent)
                        .param("quota", quota)
                        .param("motif", "Convention")
                        .param("cle", UUID.randomUUID().toString()));
    }

    private String propose(String corps) throws Exception {
        var reponse = proposer(corps).andExpect(status().isCreated()).andReturn().getResponse();
        return JsonPath.read(reponse.getContentAsString(), "$.id");
    }

    private ResultActions proposer(String corps) throws Exception {
        return mvc.perform(
                post(API)
                        .with(user(LONGVIC))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(corps.replace('\'', '"')));
    }

    private ResultActions repondre(String agent, String id, String reponse) throws Exception {
        return mvc.perform(post(API + "/" + id + "/" + reponse).with(user(agent)));
    }

    private ResultActions formulaire(String agent, String id, String reponse) throws Exception {
        return mvc.perform(
                post("/marches/QUOTAS-1/quotas/transferts/" + id + "/" + reponse)
                        .with(user(agent))
                        .with(csrf())
                        .param("motif", "Pas besoin"));
    }

    private ResultActions page(String agent) throws Exception {
        return mvc.perform(get("/marches/QUOTAS-1/quotas").with(user(agent)))
                .andExpect(status().isOk());
    }
}
