package fr.centraleachat.catalogue;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Map;
import java.util.UUID;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Leads requests to join a service commun through the pages and the tasks. */
public final class AdmissionDEssai {

    public static final String ACHATS = "achats.metropole";

    private final MockMvc mvc;
    private final RecoursDEssai taches;

    public AdmissionDEssai(MockMvc mvc) {
        this.mvc = mvc;
        this.taches = new RecoursDEssai(mvc, "");
    }

    public ResultActions demander(String agent, Map<String, String> champs) throws Exception {
        var envoi = post("/adhesions").with(user(agent)).with(csrf());
        if (!champs.containsKey("cle")) {
            envoi.param("cle", UUID.randomUUID().toString());
        }
        champs.forEach(envoi::param);
        return mvc.perform(envoi);
    }

    public ResultActions retirer(String agent, String numero, String motif) throws Exception {
        return mvc.perform(
                post("/adhesions/" + numero + "/retrait")
                        .param("motif", motif)
                        .with(user(agent))
                        .with(csrf()));
    }

    public int nombreDeTaches(String agent, String numero) throws Exception {
        return taches.taches(agent, numero).size();
    }

    /** The first task that waits for that agent. */
    public ResultActions achever(String agent, String numero, String corps) throws Exception {
        return taches.achever(agent, taches.taches(agent, numero).get(0), corps);
    }
}
