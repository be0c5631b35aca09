package fr.centraleachat.organisation;

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
import fr.centraleachat.common.Siret;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

@EssaiSpring
@Transactional
class AdherentsTest {

    /** Daix's SIREN with a NIC whose key is right. */
    private static final String SIRET_DE_DAIX = "21210223000019";

    @Autowired MockMvc http;
    @Autowired Organisation organisation;

    @Test
    void loadsOnlySiretsWhoseKeyIsRight() {
        assertThat(organisation.adherents())
                .filteredOn(a -> a.siret() != null)
                .hasSizeGreaterThanOrEqualTo(5)
                .allMatch(a -> Siret.estValide(a.siret()) && a.siret().startsWith(a.siren()));
    }

    @Test
    void givesEachAdherentAServiceAndTheCommunesTheirInseeCode() {
        assertThat(organisation.adherents())
                .allSatisfy(a -> assertThat(organisation.services(a.code())).isNotEmpty())
                .filteredOn(a -> a.type() == TypeAdherent.COMMUNE)
                .hasSize(23)
                .allMatch(a -> a.codeInsee() != null && a.population() > 0 && a.siren() != null);
    }

    @Test
    void countsAPonctuelleAdhesionAsOne() {
        var jour = LocalDate.of(2026, 11, 23);
        assertThat(organisation.adhere("BRESSEY_SUR_TILLE", ServiceCommun.COMMANDE_PUBLIQUE, jour))
                .isTrue();
        assertThat(organisation.adhere("AHUY", ServiceCommun.COMMANDE_PUBLIQUE, jour)).isFalse();
        assertThat(organisation.adhere("AHUY", ServiceCommun.CENTRALE_ACHAT, jour)).isTrue();
    }

    @Test
    void showsTheAdherentsToEveryAgentButTheFormsToTheAdministratorOnly() throws Exception {
        http.perform(get("/adherents").with(user("instructeur.ahuy")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Fontaine-lès-Dijon")));
        http.perform(get("/adherents/BRESSEY_SUR_TILLE").with(user("instructeur.ahuy")))
                .andExpect(content().string(containsString("Ponctuelle")))
                .andExpect(content().string(not(containsString("Enregistrer le SIRET"))));
        http.perform(get("/adherents/DAIX").with(user("admin")))
                .andExpect(content().string(containsString("Enregistrer le SIRET")));
        http.perform(get("/adherents/NULLE_PART").with(user("admin")))
                .andExpect(status().isNotFound());
    }

    @Test
    void keepsASiretWhoseKeyIsRightOnceForTwoAdministrators() throws Exception {
        siret(SIRET_DE_DAIX).andExpect(redirectedUrl("/adherents/DAIX"));
        assertThat(organisation.adherent("DAIX").siret()).isEqualTo(SIRET_DE_DAIX);
        siret(SIRET_DE_DAIX)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("modifié par quelqu’un d’autre")));
    }

    @Test
    void refusesASiretWithAWrongKeyOrAnotherSiren() throws Exception {
        siret("21210223000018")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("vérifiez ses quatorze chiffres")));
        siret("24210041000123")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("commence par son SIREN, 212102230")));
    }

    @Test
    void addsAServiceButNeverClosesTheLast() throws Exception {
        http.perform(
                        envoi("/administration/adherents/DAIX/services")
                                .param("service", "École et périscolaire"))
                .andExpect(redirectedUrl("/adherents/DAIX"));
        assertThat(organisation.services("DAIX"))
                .extracting(Organisation.Service::code)
                .containsExactly("GENERAL", "ECOLE_ET_PERISCOLAIRE");
        http.perform(envoi("/administration/adherents/DAIX/services/GENERAL/fermeture"))
                .andExpect(redirectedUrl("/adherents/DAIX"));
        http.perform(
                        envoi(
                                "/administration/adherents/DAIX/services/ECOLE_ET_PERISCOLAIRE/fermeture"))
                .andExpect(status().isConflict());
    }

    @Test
    void welcomesAnotherPublicBodyOnce() throws Exception {
        nouveau("Syndicat d’essai des eaux", "SYNDICAT", "25210000200010")
                .andExpect(redirectedUrl("/adherents"));
        assertThat(organisation.adherent("SYNDICAT_D_ESSAI_DES_EAUX").type())
                .isEqualTo(TypeAdherent.SYNDICAT);
        assertThat(organisation.services("SYNDICAT_D_ESSAI_DES_EAUX")).hasSize(1);
        nouveau("Syndicat d’essai des eaux", "SYNDICAT", SIRET_DE_DAIX)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("porte déjà")));
        http.perform(get("/adherents").with(user("admin")))
                .andExpect(content().string(containsString("Syndicat d’essai des eaux")));
    }

    @Test
    void refusesABodyThatSaysTooLittle() throws Exception {
        nouveau("", "SYNDICAT", SIRET_DE_DAIX).andExpect(status().isUnprocessableEntity());
        nouveau("???", "SYNDICAT", SIRET_DE_DAIX).andExpect(status().isUnprocessableEntity());
        nouveau("Essai", "METROPOLE", SIRET_DE_DAIX).andExpect(status().isUnprocessableEntity());
        nouveau("Essai", "CCAS", SIRET_DE_DAIX)
                .andExpect(content().string(containsString("de quelle commune")));
        nouveau("Essai", "EPCI", "21210223000018")
                .andExpect(content().string(containsString("vérifiez ses quatorze chiffres")));
        nouveau("Essai", "EPCI", "24210041000123")
                .andExpect(content().string(containsString("porte déjà ce SIRET")));
        http.perform(
                        post("/administration/adherents")
                                .with(user("instructeur.longvic"))
                                .with(csrf()))
                .andExpect(status().isForbidden());
    }

    @Test
    void namesARelayForAFonctionThatNobodyHolds() throws Exception {
        assertThat(organisation.relais(Fonction.DSF, "DAIX")).isEmpty();
        http.perform(
                        envoi("/administration/relais/DAIX/DSF")
                                .param("DSF", "instructeur.longvic")
                                .param("ancien", ""))
                .andExpect(status().is3xxRedirection());
        assertThat(organisation.relais(Fonction.DSF, "DAIX")).isPresent();
        http.perform(
                        envoi("/administration/relais/DAIX/DSF")
                                .param("DSF", "dsf.longvic")
                                .param("ancien", ""))
                .andExpect(status().isConflict());
        http.perform(get("/administration/relais?adherent=DAIX").with(user("admin")))
                .andExpect(content().string(containsString("personne, et aucun relais")));
    }

    @Test
    void listsTheRubriquesOfTheAdministration() throws Exception {
        http.perform(get("/administration").with(user("admin")))
                .andExpect(content().string(containsString("Agents et habilitations")))
                .andExpect(content().string(containsString("Matrice RACI")));
    }

    private ResultActions nouveau(String nom, String type, String siret) throws Exception {
        return http.perform(
                envoi("/administration/adherents")
                        .param("nom", nom)
                        .param("type", type)
                        .param("siret", siret));
    }

    private ResultActions siret(String siret) throws Exception {
        return http.perform(
                envoi("/administration/adherents/DAIX/siret")
                        .param("siret", siret)
                        .param("version", "0"));
    }

    private static MockHttpServletRequestBuilder envoi(String page) {
        return post(page).with(user("admin")).with(csrf());
    }
}
