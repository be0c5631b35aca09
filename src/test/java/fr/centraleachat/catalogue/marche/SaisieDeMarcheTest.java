package fr.centraleachat.catalogue.marche;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

/** The équipe achats writes a marché by hand, by the API and by the page. */
@EssaiSpring
@Transactional
class SaisieDeMarcheTest {

    private static final String ACHATS = "achats.metropole";
    private static final String MARCHE =
            """
            {"reference": "DM-2026-41", "objet": "Papier recyclé des mairies", "id": "2026SAISIE1",
             "acheteur": "DIJON_METROPOLE", "codeCPV": "30197630-1", "nature": "MARCHE",
             "procedure": "ADAPTEE", "dateNotification": "2026-03-01", "dureeMois": 12,
             "montantHt": 80000, "accordCadre": true, "unite": "QUANTITE",
             "nomUnite": "tonnes", "minimum": 5, "maximum": 40,
             "reconductions": {"nombre": 4, "mode": "TACITE", "mois": 12, "preavisMois": 3},
             "titulaires": [{"siret": "35257186300047", "nom": "Papeterie"}],
             "formePrix": "UNITAIRE", "typesPrix": ["DEFINITIF_REVISABLE"],
             "beneficiaires": ["LONGVIC", "TALANT"], "executant": "BENEFICIAIRES"}""";

    @Autowired MockMvc mvc;
    @Autowired HorlogeDEssai horloge;

    @BeforeEach
    void regler() {
        horloge.regler(Instant.parse("2026-11-30T09:00:00Z"));
    }

    @AfterEach
    void remettre() {
        horloge.remettre();
    }

    @Test
    void entersTheCatalogueWithItsPeriodAndItsReconductions() throws Exception {
        saisir(MARCHE)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.reference").value("DM-2026-41"));

        lire("/marches/DM-2026-41", "instructeur.longvic")
                .andExpect(content().string(containsString("Papeterie")));
        lire("/marches/DM-2026-41/periodes", ACHATS)
                .andExpect(content().string(containsString("40 tonnes")))
                .andExpect(content().string(containsString("Reconduction n° 4, tacite")))
                .andExpect(content().string(containsString("L2125-1")))
                .andExpect(content().string(containsString("Ne pas reconduire")));
        lire("/marches/DM-2026-41/periodes", "instructeur.longvic")
                .andExpect(content().string(not(containsString("Ne pas reconduire"))));
        lire("/marches/DM-2026-41/pieces", "instructeur.longvic")
                .andExpect(content().string(containsString("Chaque bénéficiaire")));
        lire("/catalogue/relances", "instructeur.longvic")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("à relancer")));
    }

    @Test
    void isOneMarcheHoweverOftenItIsSentAndNeverTwoOfOneIdentity() throws Exception {
        saisir(MARCHE).andExpect(status().isCreated());
        saisir(MARCHE).andExpect(status().isCreated());
        saisir(MARCHE.replace("DM-2026-41", "DM-2026-42"), "autre-cle")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.erreurs[0].champ").value("id"));
        saisir(MARCHE.replace("2026SAISIE1", "2026SAISIE2"), "autre-cle")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.erreurs[0].champ").value("reference"));
    }

    @Test
    void saysEveryFaultBesideItsField() throws Exception {
        saisir(
                        MARCHE.replace("35257186300047", "35257186300048")
                                .replace("30197630-1", "99999999-9")
                                .replace("\"dureeMois\": 12", "\"fin\": \"2026-02-01\"")
                                .replace("\"minimum\": 5", "\"minimum\": 50")
                                .replace("DM-2026-41", "M0000123"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(
                        jsonPath("$.erreurs[*].champ")
                                .value(
                                        containsInAnyOrder(
                                                "titulaires[0].siret",
                                                "codeCPV",
                                                "fin",
                                                "minimum",
                                                "reference")));
    }

    @Test
    void needsAMaximumForAnAccordCadre() throws Exception {
        saisir(MARCHE.replace("\"maximum\": 40,", ""))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.erreurs[*].champ").value(hasItem("maximum")));
    }

    @Test
    void isForTheEquipeAchats() throws Exception {
        mvc.perform(
                        post("/api/marches")
                                .with(user("instructeur.longvic"))
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(MARCHE))
                .andExpect(status().isForbidden());
        lire("/catalogue/nouveau", "instructeur.longvic").andExpect(status().isForbidden());
    }

    @Test
    void showsThePageAgainWithWhatWasTyped() throws Exception {
        lire("/catalogue/nouveau", ACHATS).andExpect(status().isOk());
        mvc.perform(
                        post("/catalogue/nouveau")
                                .with(user(ACHATS))
                                .with(csrf())
                                .param("cle", "page-1")
                                .param("objet", "Balais & brosses"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Balais &amp; brosses")));
    }

    @Test
    void isCorrectedButForWhatItIsKnownBy() throws Exception {
        saisir(MARCHE).andExpect(status().isCreated());
        lire("/marches/DM-2026-41/correction", ACHATS).andExpect(status().isOk());
        mvc.perform(
                        post("/marches/DM-2026-41/correction")
                                .with(user(ACHATS))
                                .with(csrf())
                                .param("objet", "Papier recyclé des écoles")
                                .param("codeCPV", "30197630-1")
                                .param("beneficiaires", "AHUY"))
                .andExpect(redirectedUrl("/marches/DM-2026-41/pieces"));
        lire("/marches/DM-2026-41", ACHATS)
                .andExpect(content().string(containsString("Papier recyclé des écoles")))
                .andExpect(content().string(containsString("Ahuy")));
    }

    private ResultActions saisir(String corps) throws Exception {
        return saisir(corps, "cle-de-saisie");
    }

    private ResultActions saisir(String corps, String cle) throws Exception {
        return mvc.perform(
                post("/api/marches")
                        .with(user(ACHATS))
                        .header("Idempotency-Key", cle)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(corps));
    }

    private ResultActions lire(String adresse, String agent) throws Exception {
        return mvc.perform(get(adresse).with(user(agent)));
    }
}
