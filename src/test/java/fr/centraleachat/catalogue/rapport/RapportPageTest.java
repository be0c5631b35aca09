package fr.centraleachat.catalogue.rapport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.catalogue.MarcheDEssai;
import fr.centraleachat.catalogue.consommation.GrandLivre;
import fr.centraleachat.catalogue.consommation.Mouvement;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Instant;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.annotation.Transactional;

@EssaiSpring
@Transactional
class RapportPageTest {

    private static final String RAPPORT = "/catalogue/rapport";
    private static final String EQUIPE = "achats.metropole";

    @Autowired MockMvc mvc;
    @Autowired JdbcClient jdbc;
    @Autowired GrandLivre livre;
    @Autowired HorlogeDEssai horloge;

    @BeforeEach
    void commander() {
        horloge.regler(Instant.parse("2026-11-30T09:00:00Z"));
        var marche =
                MarcheDEssai.creer(jdbc, "RAPP-1", "Mobilier du rapport")
                        .plafonne(1_000)
                        .rejointPar("LONGVIC")
                        .reference();
        livre.passer(
                marche,
                1,
                Mouvement.commande("LONGVIC", new BigDecimal("400"), "bc-1", "Vingt chaises"));
    }

    @AfterEach
    void remettreLHorloge() {
        horloge.remettre();
    }

    @Test
    void showsTheYearWithWhatWasPublished() throws Exception {
        lire(RAPPORT)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Rapport annuel 2026")))
                .andExpect(content().string(containsString("200 (plus de)")))
                .andExpect(content().string(containsString("Mobilier du rapport")))
                .andExpect(content().string(containsString("à saisir avec sa source")));
        lire(RAPPORT + "/indicateurs/CA_MARCHES_MUTUALISES?annee=2026")
                .andExpect(content().string(containsString("RAPP-1")));
        lire(RAPPORT + "/indicateurs/CP_AGENTS").andExpect(status().isOk());
    }

    @Test
    void isNotForAnAdherentNorForAYearToCome() throws Exception {
        mvc.perform(get(RAPPORT).with(user("instructeur.longvic")))
                .andExpect(status().isForbidden());
        lire(RAPPORT + "?annee=2050").andExpect(status().isUnprocessableEntity());
        lire(RAPPORT + "/indicateurs/RIEN").andExpect(status().isNotFound());
    }

    @Test
    void keepsWhatAHandWritesWithItsSource() throws Exception {
        noter("CA_REUNIONS_TENUES", "deux", "")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Écrivez un nombre positif")))
                .andExpect(content().string(containsString("value=\"deux\"")));
        noter("CA_SEGMENTS", "12", "Moi").andExpect(status().isUnprocessableEntity());

        noter("CA_REUNIONS_TENUES", "2", "Comptes rendus").andExpect(status().is3xxRedirection());

        lire(RAPPORT).andExpect(content().string(containsString("Comptes rendus")));
    }

    @Test
    void isADocumentByItsModele() throws Exception {
        var octets = octets(RAPPORT + "/rapport.docx?annee=2026");

        try (var document = new XWPFDocument(new ByteArrayInputStream(octets));
                var texte = new XWPFWordExtractor(document)) {
            assertThat(texte.getText())
                    .contains("Rapport annuel 2026", "200 (plus de)", "Mobilier du rapport")
                    .doesNotContain("{{");
        }
    }

    @Test
    void isAWorkbookOfNumbersAndFormulas() throws Exception {
        var octets = octets(RAPPORT + "/rapport.xlsx?annee=2026");

        try (var classeur = new XSSFWorkbook(new ByteArrayInputStream(octets))) {
            var feuille = classeur.getSheet("Par adhérent");
            var total = feuille.getRow(feuille.getLastRowNum()).getCell(1);
            assertThat(total.getCellType()).isEqualTo(CellType.FORMULA);
            assertThat(feuille.getRow(1).getCell(1).getNumericCellValue()).isPositive();
            double tenu = total.getNumericCellValue();
            classeur.getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertThat(total.getNumericCellValue()).isEqualTo(tenu);
        }
    }

    private ResultActions lire(String adresse) throws Exception {
        return mvc.perform(get(adresse).with(user(EQUIPE)));
    }

    private byte[] octets(String adresse) throws Exception {
        return lire(adresse)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private ResultActions noter(String code, String valeur, String source) throws Exception {
        return mvc.perform(
                post(RAPPORT + "/indicateurs/" + code)
                        .with(user(EQUIPE))
                        .with(csrf())
                        .param("annee", "2026")
                        .param("valeur", valeur)
                        .param("source", source));
    }
}
