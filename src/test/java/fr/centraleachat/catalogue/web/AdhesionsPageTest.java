package fr.centraleachat.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
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
import fr.centraleachat.catalogue.MarcheDEssai;
import fr.centraleachat.organisation.AccueillirAdherent;
import fr.centraleachat.organisation.NouvelAdherent;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.organisation.ServiceCommun;
import fr.centraleachat.organisation.TypeAdherent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

/**
 * The adhésions of Daix, which belongs to the centrale alone: conventions, contribution, orders.
 */
@EssaiSpring
@Transactional
class AdhesionsPageTest {

    private static final String PAGE = "/adherents/DAIX/conventions";
    private static final String BAREME = "/administration/contributions";

    private static final Map<String, String> CONVENTION =
            Map.of(
                    "serviceCommun", "COMMANDE_PUBLIQUE",
                    "modalite", "PERMANENTE",
                    "deliberationAdherent", "2026-41",
                    "deliberationAdherentLe", "2026-09-15",
                    "deliberationMetropole", "DM-112",
                    "deliberationMetropoleLe", "2026-10-01",
                    "signeeLe", "2026-10-20",
                    "debutAdhesion", "2027-01-01");

    private static final Map<String, String> LIGNE =
            Map.of(
                    "service", "COMMANDE_PUBLIQUE",
                    "modalite", "PERMANENTE",
                    "mode", "FORFAIT_ANNUEL",
                    "populationMin", "1 000",
                    "populationMax", "5000",
                    "montant", "12 000,50",
                    "debut", "2027-01-01",
                    "source", "Délibération d’essai");

    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;
    @Autowired HorlogeDEssai horloge;
    @Autowired Organisation organisation;
    @Autowired AccueillirAdherent accueillir;

    @BeforeEach
    void ouvrir() {
        horloge.regler(Instant.parse("2026-11-30T09:00:00Z"));
    }

    @AfterEach
    void remettreLHorloge() {
        horloge.remettre();
    }

    @Test
    void opensAnAdhesionByItsConventionAndPricesIt() throws Exception {
        envoyer("/administration/adherents/DAIX/conventions", CONVENTION)
                .andExpect(redirectedUrl(PAGE));
        assertThat(adhere(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(adhere(LocalDate.of(2027, 1, 1))).isTrue();
        lire(PAGE + "?annee=2027", "instructeur.longvic")
                .andExpect(content().string(containsString("n° DM-112")))
                .andExpect(content().string(containsString("reste à remplir")))
                .andExpect(content().string(not(containsString("Enregistrer la convention"))));

        envoyer(BAREME, LIGNE).andExpect(redirectedUrl(BAREME));
        lire(PAGE + "?annee=2027", "admin")
                .andExpect(content().string(containsString("12\u00a0000,50")))
                .andExpect(content().string(containsString("à compléter au barème")));
        lire("/api/adherents/DAIX/contribution?annee=2027", "instructeur.longvic")
                .andExpect(jsonPath("$.total").value(12000.50))
                .andExpect(jsonPath("$.sansTarif[0]").value("CENTRALE_ACHAT"));
        lire("/api/adherents/DAIX/conventions", "instructeur.longvic")
                .andExpect(jsonPath("$", hasSize(1)))
                .andExpect(jsonPath("$[0].deLAdherent.numero").value("2026-41"));
    }

    @Test
    void refusesWhatIsNotFoundedOrOverlapsAndKeepsWhatWasTyped() throws Exception {
        var envoi = "/administration/adherents/DAIX/conventions";
        envoyer(envoi, CONVENTION, "deliberationMetropole", "")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("concordantes")))
                .andExpect(content().string(containsString("value=\"2026-41\"")));
        envoyer(envoi, CONVENTION, "debutAdhesion", "2026-09-30")
                .andExpect(content().string(containsString("avant la dernière délibération")));
        envoyer(envoi, CONVENTION, "finAdhesion", "2026-12-31")
                .andExpect(content().string(containsString("précéder le premier")));
        envoyer(envoi, CONVENTION, "contributionAnnuelle", "-5")
                .andExpect(content().string(containsString("positif ou nul")));
        envoyer(envoi, CONVENTION, "serviceCommun", "CENTRALE_ACHAT")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("couvre déjà ces jours")));
        envoyer(envoi, CONVENTION, "adhesion", "999999").andExpect(status().isNotFound());
        assertThat(adhere(LocalDate.of(2027, 1, 1))).isFalse();
    }

    @Test
    void regularisesAnAdhesionOnceForTheSameDays() throws Exception {
        var centrale = organisation.adhesions("DAIX").get(0).id();
        var envoi = "/administration/adherents/DAIX/conventions";
        envoyer(envoi, CONVENTION, "adhesion", "" + centrale).andExpect(redirectedUrl(PAGE));
        envoyer(envoi, CONVENTION, "adhesion", "" + centrale)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Une autre convention")));
        assertThat(organisation.adhesions("DAIX")).hasSize(1);
    }

    @Test
    void admitsASyndicatToTheCentraleOnly() throws Exception {
        var code =
                accueillir.accueillir(
                        new NouvelAdherent(
                                "Syndicat d’essai", TypeAdherent.SYNDICAT, "25210000100012", null));
        var envoi = "/administration/adherents/" + code + "/conventions";
        envoyer(envoi, CONVENTION)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("CGCT L5211-4-2")));
        envoyer(envoi, CONVENTION, "serviceCommun", "CENTRALE_ACHAT")
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void neverPricesADayTwiceAndEndsARowOnce() throws Exception {
        envoyer(BAREME, LIGNE).andExpect(redirectedUrl(BAREME));
        envoyer(BAREME, LIGNE, "populationMax", "")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("vaut déjà pour ces habitants")));
        for (var faute : new String[] {"-1", "0,001", "abc", ""}) {
            envoyer(BAREME, LIGNE, "montant", faute).andExpect(status().isUnprocessableEntity());
        }
        envoyer(BAREME, LIGNE, "populationMin", "6000").andExpect(status().isUnprocessableEntity());
        var id = jdbc.sql("select max(id) from app.bareme_de_contribution").query(Long.class);
        var fin = BAREME + "/" + id.single() + "/fin";
        envoyer(fin, Map.of("dernier", "2027-12-31")).andExpect(redirectedUrl(BAREME));
        envoyer(fin, Map.of("dernier", "2027-12-31")).andExpect(status().isConflict());
        lire(BAREME, "admin").andExpect(content().string(containsString("à 4")));
    }

    @Test
    void showsTheRecoursTheOrdersAndWhatMayStillBeJoined() throws Exception {
        var rejoint = MarcheDEssai.creer(jdbc, "ADH-1", "Balais d’essai").plafonne(1_000);
        rejoint.rejointPar("LONGVIC");
        MarcheDEssai.creer(jdbc, "ADH-2", "Seaux d’essai").identifie("LONGVIC");
        mvc.perform(
                        post("/marches/ADH-1/commandes")
                                .with(user("instructeur.longvic"))
                                .with(csrf())
                                .param("adherent", "LONGVIC")
                                .param("cle", "adh")
                                .param("objet", "Dix balais")
                                .param("montantHt", "120,50"))
                .andExpect(status().is3xxRedirection());
        lire("/adherents/LONGVIC/achats", "instructeur.ahuy")
                .andExpect(content().string(containsString("accordé")))
                .andExpect(content().string(containsString("Dix balais")))
                .andExpect(content().string(containsString("120,50")))
                .andExpect(content().string(containsString("Seaux d’essai")));
        lire("/api/adherents/LONGVIC", "instructeur.ahuy")
                .andExpect(jsonPath("$.recours[?(@.marche == 'ADH-1')].etat").value("ACCORDE"));
        lire("/adherents/NULLE_PART/achats", "admin").andExpect(status().isNotFound());
        lire(PAGE + "?annee=1", "admin").andExpect(status().isUnprocessableEntity());
    }

    private boolean adhere(LocalDate jour) {
        return organisation.adhere("DAIX", ServiceCommun.COMMANDE_PUBLIQUE, jour);
    }

    private ResultActions lire(String adresse, String agent) throws Exception {
        return mvc.perform(get(adresse).with(user(agent)));
    }

    private ResultActions envoyer(String adresse, Map<String, String> champs, String... autre)
            throws Exception {
        var envoi = post(adresse).with(user("admin")).with(csrf());
        champs.forEach(
                (champ, valeur) -> {
                    if (autre.length == 0 || !champ.equals(autre[0])) {
                        envoi.param(champ, valeur);
                    }
                });
        if (autre.length > 0) {
            envoi.param(autre[0], autre[1]);
        }
        return mvc.perform(envoi);
    }
}
