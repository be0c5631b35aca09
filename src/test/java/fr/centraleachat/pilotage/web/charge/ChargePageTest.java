package fr.centraleachat.pilotage.web.charge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.pilotage.charge.ChargeDEssai;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@EssaiSpring
@Transactional
class ChargePageTest {

    private static final String PAGE = "/delais/charge?adherent=" + ChargeDEssai.ADHERENT;
    private static final String TACHES = "/delais/charge/taches?adherent=" + ChargeDEssai.ADHERENT;
    private static final String NOM_DE_L_INSTRUCTEUR = "Service instructeur, Val de Charge";
    private static final String NOM_DU_CHARGE = "Équipe marchés, Dijon Métropole";

    @Autowired MockMvc http;
    @Autowired JdbcClient base;
    @Autowired Clock horloge;

    private ChargeDEssai essai;

    @BeforeEach
    void peupler() {
        essai = new ChargeDEssai(base, LocalDate.now(horloge)).peupler();
        essai.tache("SERVICE_INSTRUCTEUR", -3, ChargeDEssai.INSTRUCTEUR);
        essai.tache("EQUIPE_MARCHES", -1, "marches.metropole");
        essai.tache("EQUIPE_MARCHES", 5, null);
    }

    @Test
    void opensTheTasksBehindEachFigure() throws Exception {
        assertThat(lire(PAGE, "manager.metropole"))
                .contains("3 tâches ouvertes")
                .contains(
                        "/delais/charge/taches?adherent=VAL_DE_CHARGE&amp;fonction=EQUIPE_MARCHES"
                                + "&amp;etat=EN_RETARD");

        assertThat(lire(TACHES + "&fonction=EQUIPE_MARCHES&etat=EN_RETARD", "manager.metropole"))
                .contains("Tâches en retard")
                .contains("1 tâche<")
                .contains("/procedures/" + ChargeDEssai.NUMERO)
                .contains("1\u00a0j\u00a0de\u00a0retard");
    }

    @Test
    void namesAnAgentToWhoManagesThem() throws Exception {
        assertThat(lire(PAGE, "manager.metropole"))
                .contains(NOM_DE_L_INSTRUCTEUR)
                .contains(NOM_DU_CHARGE);
        assertThat(lire(PAGE, ChargeDEssai.DGS))
                .contains(NOM_DE_L_INSTRUCTEUR)
                .doesNotContain(NOM_DU_CHARGE)
                .contains("1 autre tâche (1 en retard) chez des agents que vous n’encadrez pas");
    }

    @Test
    void namesNobodyButThemselvesToAnEquipe() throws Exception {
        assertThat(lire(PAGE, "marches2.metropole"))
                .doesNotContain(NOM_DE_L_INSTRUCTEUR)
                .contains("2 autres tâches (2 en retard)");
        assertThat(lire(TACHES, "marches2.metropole"))
                .doesNotContain(NOM_DE_L_INSTRUCTEUR)
                .contains("Un agent");
    }

    @Test
    void refusesTheTasksOfAnAgentToWhoDoesNotManageThem() throws Exception {
        var siennes = TACHES + "&agent=marches.metropole";
        http.perform(get(siennes).with(user(ChargeDEssai.DGS))).andExpect(status().isForbidden());
        assertThat(lire(siennes, "marches.metropole")).contains("1 tâche<");
    }

    @Test
    void isNotForTheServicesInstructeurs() throws Exception {
        for (var page : new String[] {PAGE, TACHES}) {
            http.perform(get(page).with(user("instructeur.longvic")))
                    .andExpect(status().isForbidden());
        }
    }

    @Test
    void saysWhatToDoWhenThereIsNothing() throws Exception {
        assertThat(lire(PAGE + "&fonction=CAO", "manager.metropole"))
                .contains("Aucune tâche ouverte ne correspond à ces filtres.")
                .contains("Aucune absence n’est déclarée.");
        assertThat(lire(TACHES + "&fonction=CAO", "manager.metropole"))
                .contains("Aucune tâche ouverte ne correspond.");
    }

    @Test
    void refusesAnAdherentThatDoesNotExist() throws Exception {
        http.perform(get("/delais/charge?adherent=ATLANTIDE").with(user("manager.metropole")))
                .andExpect(status().isUnprocessableEntity());
    }

    private String lire(String adresse, String agent) throws Exception {
        return http.perform(get(adresse).with(user(agent)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
