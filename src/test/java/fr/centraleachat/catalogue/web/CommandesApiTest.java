package fr.centraleachat.catalogue.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.catalogue.MarcheDEssai;
import java.time.Instant;
import java.util.List;
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

/** Orders by programs, in euros and in units: a refusal says exactly what is left. */
@EssaiSpring
@Transactional
class CommandesApiTest {

    private static final String AGENT = "instructeur.longvic";

    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;
    @Autowired HorlogeDEssai horloge;

    @BeforeEach
    void ouvrir() {
        horloge.regler(Instant.parse("2026-11-30T09:00:00Z"));
        MarcheDEssai.creer(jdbc, "API-EUROS", "Papier").plafonne(1_000).rejointPar("LONGVIC");
        MarcheDEssai.creer(jdbc, "API-UNITES", "Chaises")
                .plafonneEnUnites(40)
                .rejointPar("LONGVIC");
    }

    @AfterEach
    void remettreLHorloge() {
        horloge.remettre();
    }

    @Test
    void ordersInEurosAndSaysToTheCentWhatIsLeft() throws Exception {
        commander("API-EUROS", "'montantHt':400.01")
                .andExpect(status().isCreated())
                .andExpect(header().string("Location", endsWith("/commandes/1-1")))
                .andExpect(jsonPath("$.montantHt").value(400.01))
                .andExpect(jsonPath("$.nature").value("BON_DE_COMMANDE"));

        commander("API-EUROS", "'montantHt':600")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.resteHt").value(599.99))
                .andExpect(jsonPath("$.detail").value(containsString("0,01 € HT")))
                .andExpect(jsonPath("$.erreurs[0].regle").value(containsString("R2162-4")));
        commander("API-EUROS", "'montantHt':599.99").andExpect(status().isCreated());
    }

    @Test
    void ordersInUnits() throws Exception {
        commander("API-UNITES", "'quantite':30.5").andExpect(status().isCreated());

        commander("API-UNITES", "'quantite':10")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.resteQuantite").value(9.5))
                .andExpect(jsonPath("$.detail").value(containsString("Il reste 9,5 unités")));
        lire("/api/marches/API-UNITES/consommation")
                .andExpect(jsonPath("$.unite").value("QUANTITE"))
                .andExpect(jsonPath("$.reste").value(9.5))
                .andExpect(jsonPath("$.adherents[0].engage").value(30.5));
    }

    @Test
    void refusesTheOtherUnitAndWhatIsNoVolume() throws Exception {
        for (var corps :
                List.of(
                        "'quantite':1",
                        "'montantHt':0",
                        "'montantHt':-5",
                        "'montantHt':0.001",
                        "'montantHt':1e99",
                        "'montantHt':1,'quantite':1",
                        "'montantHt':1,'lot':3",
                        "'montantHt':1,'nature':'MARCHE_SUBSEQUENT'",
                        "'montantHt':1,'numero':'" + "9".repeat(300) + "'")) {
            commander("API-EUROS", corps).andExpect(status().isUnprocessableEntity());
        }
        commander("API-UNITES", "'montantHt':1")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.erreurs[0].champ").value("montantHt"));
        commander("API-EUROS", "'montantHt':1,'periode':7").andExpect(status().isNotFound());
        commander("AUCUN", "'montantHt':1").andExpect(status().isNotFound());
    }

    @Test
    void keepsTheNumberOfAMarcheSubsequent() throws Exception {
        commander("API-EUROS", "'montantHt':9,'nature':'MARCHE_SUBSEQUENT','numero':'MS-4'")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.numero").value("MS-4"))
                .andExpect(jsonPath("$.idAccordCadre").value("API-EUROS"));
    }

    @Test
    void isOneOrderHoweverOftenItIsSent() throws Exception {
        for (int i = 0; i < 2; i++) {
            commander(AGENT, "API-EUROS", "'montantHt':10", "BC-1")
                    .andExpect(status().isCreated())
                    .andExpect(jsonPath("$.id").value("1-1"));
        }
        commander(AGENT, "API-EUROS", "'montantHt':11", "BC-1").andExpect(status().isConflict());
        commander(AGENT, "API-EUROS", "'montantHt':11", "=annulation-1")
                .andExpect(status().isUnprocessableEntity());
        lire("/api/marches/API-EUROS/commandes?adherent=LONGVIC&taille=1")
                .andExpect(jsonPath("$.total").value(1));
    }

    @Test
    void givesBackWhatIsCancelledWithItsMotive() throws Exception {
        commander("API-EUROS", "'montantHt':1000").andExpect(status().isCreated());

        annuler(AGENT, "").andExpect(status().isUnprocessableEntity());
        annuler("instructeur.quetigny", "Erreur").andExpect(status().isForbidden());
        annuler(AGENT, "Erreur")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.annulation.motif").value("Erreur"));
        annuler("achats.metropole", "Encore").andExpect(status().isOk());

        lire("/api/marches/API-EUROS/consommation").andExpect(jsonPath("$.engage").value(0.0));
        commander("API-EUROS", "'montantHt':1000").andExpect(status().isCreated());
    }

    @Test
    void showsTheMarcheWithItsPeriods() throws Exception {
        lire("/api/marches/API-EUROS")
                .andExpect(jsonPath("$.reference").value("API-EUROS"))
                .andExpect(jsonPath("$.periodes[0].unite").value("EUROS_HT"));
        lire("/api/marches?mot=API-UNITES")
                .andExpect(jsonPath("$.contenu[0].maximum").value(40))
                .andExpect(jsonPath("$.total").value(1));
    }

    private ResultActions commander(String marche, String volume) throws Exception {
        return commander(AGENT, marche, volume, UUID.randomUUID().toString());
    }

    private ResultActions commander(String agent, String marche, String volume, String cle)
            throws Exception {
        var corps = "{'adherent':'LONGVIC','objet':'Papier'," + volume + "}";
        return mvc.perform(
                post("/api/marches/" + marche + "/commandes")
                        .with(user(agent))
                        .header("Idempotency-Key", cle)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(corps.replace('\'', '"')));
    }

    private ResultActions annuler(String agent, String motif) throws Exception {
        return mvc.perform(
                post("/api/marches/API-EUROS/commandes/1-1/annulation")
                        .with(user(agent))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"motif\":\"" + motif + "\"}"));
    }

    private ResultActions lire(String chemin) throws Exception {
        return mvc.perform(get(chemin).with(user(AGENT))).andExpect(status().isOk());
    }
}
