package fr.centraleachat.passation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import fr.centraleachat.EssaiSpring;
import fr.centraleachat.workflow.Moteur;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.ResultActions;

/** A file whose DCE was written elsewhere comes in with it, before its avis is sent. */
@EssaiSpring
class RepriseAvecDceTest {

    private static final String ADMIN = "admin";
    private static final String ADRESSE = "/api/procedures/reprises";

    @Autowired MockMvc mvc;
    @Autowired Moteur moteur;
    @Autowired Clock horloge;

    private LocalDate jour;
    private final List<String> fichiers = new ArrayList<>(DossierReprisFixture.fichiersDuDce());

    @BeforeEach
    void lireLHeure() {
        jour = LocalDate.now(horloge);
    }

    @Test
    void opensAtTheVisaWithTheDceThatCame() throws Exception {
        var numero = ouvrir(DossierReprisFixture.aLaValidation(jour));

        var tache = mvc.perform(lire("/api/taches?procedure=" + numero, "instructeur.longvic"));
        tache.andExpect(jsonPath("$.contenu[0].code").value("Task_ValiderDce"));
        mvc.perform(lire("/api/procedures/" + numero, ADMIN))
                .andExpect(jsonPath("$.phaseEnCours").value("VALIDATION_DCE"));
        assertThat(pieces(numero)).hasSize(6).contains("REGLEMENT_CONSULTATION", "CCTP");
    }

    @Test
    void opensBeforeThePublicityWithItsVisaThenGoesOn() throws Exception {
        fichiers.addAll(List.of("visa.pdf", "approbation.pdf"));
        var numero = ouvrir(DossierReprisFixture.auLancement(jour));

        var marche = ProgrammeDEssai.reprendre(mvc, numero);
        marche.estEn("LANCEMENT", "Task_PreparerPublicite");
        assertThat(pieces(numero)).hasSize(8).contains("VISA_SIGNE", "APPROBATION_SIGNEE");
        for (var page : List.of("", "/journal")) {
            mvc.perform(get("/procedures/" + numero + page).with(user(ADMIN)))
                    .andExpect(content().string(containsString("DCE validé juridiquement par")))
                    .andExpect(content().string(containsString("approuvé par")));
        }
        publier(marche);
        moteur.executerLesJobsDus();
        new Amont(marche, horloge).constaterLesEnvois();
        assertThat(marche.phase()).isEqualTo("CONSULTATION");
    }

    private void publier(ProgrammeDEssai marche) throws Exception {
        var proposee = marche.tache("marches.metropole", "Task_PreparerPublicite").get("valeurs");
        var saisie =
                MontageFixture.JSON
                        .createObjectNode()
                        .put("decision", "PUBLIER")
                        .put("dateEnvoiPrevue", jour.toString())
                        .put("dlro", horloge.instant().plus(Duration.ofDays(25)).toString());
        saisie.putArray("supports").add("PROFIL_ACHETEUR").add("BOAMP");
        saisie.set("avis", proposee.get("avis"));
        assertThat(saisie.get("avis")).as("that of the DCE that came").hasSize(1);
        marche.achever("marches.metropole", "Task_PreparerPublicite", saisie.toString());
    }

    @Test
    void mayGoBackToItsVisaLikeAnyOther() throws Exception {
        fichiers.addAll(List.of("visa.pdf", "approbation.pdf"));
        var numero = ouvrir(DossierReprisFixture.auLancement(jour));

        mvc.perform(
                        post("/api/procedures/" + numero + "/reprise")
                                .contentType("application/json")
                                .content(
                                        "{\"phase\":\"VALIDATION_DCE\",\"motif\":\"Visa à refaire.\"}")
                                .with(ProgrammeDEssai.signe(ADMIN)))
                .andExpect(status().isOk());
        ProgrammeDEssai.reprendre(mvc, numero).estEn("VALIDATION_DCE", "Task_ValiderDce");
    }

    @Test
    void tellsAFileThatDidNotComeAndOneThatNoFieldCites() throws Exception {
        fichiers.remove("CCTP.pdf");
        envoyer(DossierReprisFixture.aLaValidation(jour))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.erreurs[0].champ").value("dce.cctp"))
                .andExpect(jsonPath("$.erreurs[0].message", containsString("« CCTP.pdf »")));
        fichiers.addAll(List.of("CCTP.pdf", "plan.pdf"));
        envoyer(DossierReprisFixture.aLaValidation(jour))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.erreurs[0].champ").value("pieces"))
                .andExpect(jsonPath("$.erreurs[0].message", containsString("« plan.pdf »")));
        fichiers.set(fichiers.indexOf("plan.pdf"), "RC.pdf");
        envoyer(DossierReprisFixture.aLaValidation(jour))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(
                        jsonPath(
                                "$.erreurs[0].message",
                                containsString("Deux fichiers différents")));
    }

    @Test
    void replaysTheGardesOfTheDce() throws Exception {
        var parLeCharge = DossierReprisFixture.aLaValidation(jour);
        parLeCharge.dce().put("validePar", "marches.metropole");
        refuse(parLeCharge, "dce.validePar", "Le chargé a rédigé ce DCE");
        var ecarte = DossierReprisFixture.aLaValidation(jour);
        ecarte.dce().put("conformeAuMontage", false);
        refuse(ecarte, "dce.conformeAuMontage", "ne peut pas être validé");
        var demain = DossierReprisFixture.aLaValidation(jour);
        demain.dce().put("valideLe", jour.plusDays(1).toString());
        refuse(demain, "dce.valideLe", "à venir");
    }

    @Test
    void replaysTheGardesOfTheVisaAndOfTheApproval() throws Exception {
        fichiers.addAll(List.of("visa.pdf", "approbation.pdf"));
        var dAilleurs = DossierReprisFixture.auLancement(jour);
        dAilleurs.accords().put("visePar", "elu.longvic").put("approuvePar", "maire.longvic");
        envoyer(dAilleurs)
                .andExpect(jsonPath("$.erreurs[*].champ", hasItem("accords.visePar")))
                .andExpect(jsonPath("$.erreurs[*].champ", hasItem("accords.approuvePar")));
        var tropTot = DossierReprisFixture.auLancement(jour);
        tropTot.accords().put("viseLe", jour.minusDays(21).toString());
        refuse(tropTot, "accords.viseLe", "avant sa validation juridique");
        var avantLeVisa = DossierReprisFixture.auLancement(jour);
        avantLeVisa.accords().put("approuveLe", jour.minusDays(11).toString());
        refuse(avantLeVisa, "accords.approuveLe", "avant son visa");
    }

    @Test
    void refusesFactsThatComeTooEarly() throws Exception {
        var dossier = DossierReprisFixture.auLancement(jour);
        dossier.corps().put("phase", "REDACTION_DCE");
        envoyer(dossier)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.erreurs[*].champ", hasItem("dce")))
                .andExpect(jsonPath("$.erreurs[*].champ", hasItem("accords")));
        var sansDce = DossierReprisFixture.aLaRedaction(jour);
        sansDce.corps().put("phase", "VALIDATION_DCE");
        envoyer(sansDce).andExpect(jsonPath("$.erreurs[0].champ").value("dce"));
    }

    private void refuse(DossierReprisFixture dossier, String champ, String motif) throws Exception {
        envoyer(dossier)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.erreurs[0].champ").value(champ))
                .andExpect(jsonPath("$.erreurs[0].message", containsString(motif)));
    }

    private String ouvrir(DossierReprisFixture dossier) throws Exception {
        var reponse = envoyer(dossier).andExpect(status().isCreated()).andReturn().getResponse();
        return MontageFixture.JSON.readTree(reponse.getContentAsString()).get("numero").asText();
    }

    private ResultActions envoyer(DossierReprisFixture dossier) throws Exception {
        var requete = multipart(ADRESSE);
        var corps = dossier.corps().toString().getBytes(UTF_8);
        requete.file(new MockMultipartFile("dossier", "", "application/json", corps));
        for (int i = 0; i < fichiers.size(); i++) {
            var contenu = ("Fichier " + i).getBytes(UTF_8);
            var nom = fichiers.get(i);
            requete.file(new MockMultipartFile("pieces", nom, "application/pdf", contenu));
        }
        return mvc.perform(requete.with(ProgrammeDEssai.signe(ADMIN)));
    }

    private List<String> pieces(String numero) throws Exception {
        var corps =
                mvc.perform(lire("/api/procedures/" + numero + "/pieces", ADMIN))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse();
        JsonNode liste = MontageFixture.JSON.readTree(corps.getContentAsByteArray());
        return liste.findValuesAsText("categorie");
    }

    private static RequestBuilder lire(String adresse, String agent) {
        return get(adresse).with(ProgrammeDEssai.signe(agent));
    }
}
