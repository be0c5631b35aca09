package fr.centraleachat.passation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import fr.centraleachat.EssaiSpring;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Several files come in by the workbook that the application gives. */
@EssaiSpring
class ImportDeDossiersTest {

    private static final String ADMIN = "admin";

    @Autowired MockMvc mvc;

    private ClasseurDEssai classeur;

    @BeforeEach
    void telechargerLeModele() throws Exception {
        var modele =
                mvc.perform(get("/administration/reprises/modele.xlsx").with(user(ADMIN)))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray();
        classeur = new ClasseurDEssai(modele);
    }

    @Test
    void bringsInAllTheDossiersOfAWorkbook() throws Exception {
        var corps =
                importer(classeur.nettoyage("A1").nettoyage("A2").octets(), false)
                        .andExpect(status().isOk())
                        .andExpect(jsonPath("$.dossiers.length()").value(2))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        String numero = JsonPath.read(corps, "$.dossiers[1].numero");
        mvc.perform(get("/api/procedures/" + numero).with(ProgrammeDEssai.signe(ADMIN)))
                .andExpect(jsonPath("$.phaseEnCours").value("REDACTION_DCE"))
                .andExpect(jsonPath("$.montantEstimeHt").value(168000.0))
                .andExpect(jsonPath("$.taches[0].code").value("Task_RedigerDce"));
    }

    @Test
    void createsNothingAtATrial() throws Exception {
        var avant = total();
        importer(classeur.nettoyage("A1").octets(), true)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.essai").value(true))
                .andExpect(jsonPath("$.dossiers[0].numero").doesNotExist());
        assertThat(total()).isEqualTo(avant);
    }

    @Test
    void tellsATextInAnAmountByItsCellAndCreatesNothing() throws Exception {
        var avant = total();
        classeur.nettoyage("A1").nettoyage("A2");
        classeur.ecrire("Saisines", 2, "Montant estimé du marché (HT)", "environ cent mille");
        importer(classeur.octets(), false)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.erreurs.length()").value(1))
                .andExpect(jsonPath("$.erreurs[0].champ", startsWith("Saisines!")))
                .andExpect(
                        jsonPath(
                                "$.erreurs[0].message",
                                allOf(
                                        containsString("ligne 3"),
                                        containsString("Montant estimé du marché"),
                                        containsString("dossier A2"),
                                        containsString("environ cent mille"))));
        assertThat(total()).isEqualTo(avant);
    }

    @Test
    void tellsAnUnknownAdherentByItsCell() throws Exception {
        classeur.nettoyage("A1").ecrire("Saisines", 1, "Acheteur", "ATLANTIDE");
        importer(classeur.octets(), false)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(
                        jsonPath(
                                "$.erreurs[*].message",
                                hasItem(
                                        allOf(
                                                containsString("(Acheteur)"),
                                                containsString("ATLANTIDE")))));
    }

    @Test
    void tellsCriteresThatDoNotMakeAHundredByTheirSheet() throws Exception {
        var avant = total();
        classeur.nettoyage("A1").nettoyage("A2").ecrire("Critères", 5, "Poids", 35.0);
        importer(classeur.octets(), false)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.erreurs[0].champ", startsWith("Critères!")))
                .andExpect(jsonPath("$.erreurs[0].message", containsString("dossier A2")))
                .andExpect(jsonPath("$.erreurs[0].regle").isNotEmpty());
        assertThat(total()).isEqualTo(avant);
    }

    @Test
    void refusesFormulasUnknownReperesAndWhatIsNotOfTheModel() throws Exception {
        classeur.nettoyage("A1");
        classeur.dans("Saisines", 1, "Montant estimé du marché (HT)", c -> formule(c));
        classeur.ecrire("Lots envisagés", 1, "Repère", "B9");
        classeur.ecrire("Critères", 0, "Poids", "Pondération");
        importer(classeur.octets(), false)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.erreurs[*].message", hasItem(containsString("formule"))))
                .andExpect(jsonPath("$.erreurs[*].message", hasItem(containsString("« B9 »"))))
                .andExpect(
                        jsonPath(
                                "$.erreurs[*].message",
                                hasItem(containsString("« Pondération »"))));
    }

    @Test
    void tellsMergedCellsByTheirPlace() throws Exception {
        classeur.nettoyage("A1").nettoyage("A2").fusionner("Saisines", "C2:C3");
        importer(classeur.octets(), false)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.erreurs[0].champ").value("Saisines!C2:C3"))
                .andExpect(jsonPath("$.erreurs[0].message", containsString("fusionnées")));
    }

    private static void formule(Cell cellule) {
        cellule.setCellFormula("84000*2");
    }

    @Test
    void refusesWhatIsNotAWorkbookAndWhoIsNotAdministrator() throws Exception {
        importer("Ceci n’est pas un classeur.".getBytes(UTF_8), false)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.erreurs[0].champ").value("fichier"));
        importer(new byte[5_000_001], false).andExpect(status().isPayloadTooLarge());
        mvc.perform(
                        multipart("/api/procedures/reprises/import")
                                .file(fichier(classeur.octets()))
                                .with(ProgrammeDEssai.signe("marches.metropole")))
                .andExpect(status().isForbidden());
    }

    @Test
    void importsByThePageToo() throws Exception {
        var page = "/administration/reprises";
        var octets = classeur.nettoyage("A1").octets();
        mvc.perform(
                        multipart(page)
                                .file(fichier(octets))
                                .param("action", "verifier")
                                .with(user(ADMIN))
                                .with(csrf()))
                .andExpect(content().string(containsString("Le classeur est bon")));
        mvc.perform(multipart(page).file(fichier(octets)).with(user(ADMIN)).with(csrf()))
                .andExpect(redirectedUrl(page));
        mvc.perform(multipart(page).with(user(ADMIN)).with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Joignez le classeur")));
    }

    @Test
    void bringsInTheFilesThatTheWorkbookCites() throws Exception {
        var octets = classeur.nettoyageAvecDce("A1").nettoyageAvecDce("A2").octets();
        var corps =
                importer(octets, ClasseurDEssai.fichiersDeA1EtA2())
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        String numero = JsonPath.read(corps, "$.dossiers[1].numero");
        ProgrammeDEssai.reprendre(mvc, numero).estEn("VALIDATION_DCE", "Task_ValiderDce");
        var pieces = "/api/procedures/" + numero + "/pieces";
        mvc.perform(get(pieces).with(ProgrammeDEssai.signe(ADMIN)))
                .andExpect(content().string(containsString("A2-AAPC.pdf")))
                .andExpect(content().string(containsString("CCTP.pdf")));
    }

    @Test
    void tellsAFileThatDidNotComeByItsCell() throws Exception {
        var octets = classeur.nettoyageAvecDce("A1").nettoyageAvecDce("A2").octets();
        var fichiers = ClasseurDEssai.fichiersDeA1EtA2();
        var avant = total();
        importer(octets, fichiers.subList(1, fichiers.size()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.erreurs.length()").value(1))
                .andExpect(jsonPath("$.erreurs[0].champ", startsWith("DCE rédigé et validé!")))
                .andExpect(jsonPath("$.erreurs[0].message", containsString("« A2-AAPC.pdf »")));
        assertThat(total()).isEqualTo(avant);
    }

    private ResultActions importer(byte[] contenu, List<String> pieces) throws Exception {
        var requete = multipart("/api/procedures/reprises/import").file(fichier(contenu));
        for (var nom : pieces) {
            requete.file(new MockMultipartFile("pieces", nom, null, nom.getBytes(UTF_8)));
        }
        return mvc.perform(requete.with(ProgrammeDEssai.signe(ADMIN)));
    }

    private ResultActions importer(byte[] contenu, boolean essai) throws Exception {
        return mvc.perform(
                multipart("/api/procedures/reprises/import")
                        .file(fichier(contenu))
                        .param("essai", String.valueOf(essai))
                        .with(ProgrammeDEssai.signe(ADMIN)));
    }

    private static MockMultipartFile fichier(byte[] contenu) {
        return new MockMultipartFile("fichier", "dossiers.xlsx", null, contenu);
    }

    private int total() throws Exception {
        var corps =
                mvc.perform(get("/api/procedures").with(ProgrammeDEssai.signe(ADMIN)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        return JsonPath.read(corps, "$.total");
    }
}
