package fr.centraleachat.pilotage.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.delai.Calendrier;
import fr.centraleachat.delai.Delais;
import fr.centraleachat.delai.statistique.CompterLesDurees;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@EssaiSpring
@Transactional
class ExportsTest {

    private static final String FILTRES =
            "?adherent=" + ExportsDEssai.ADHERENT + "&du=2026-01&au=2026-12";

    @Autowired MockMvc http;
    @Autowired Delais delais;
    @Autowired ApplicationEventPublisher moteur;
    @Autowired HorlogeDEssai horloge;
    @Autowired JdbcClient base;
    @Autowired CompterLesDurees comptage;

    private ExportsDEssai essai;

    @BeforeEach
    void peupler() {
        horloge.regler(ExportsDEssai.JOUR.atTime(9, 0).atZone(Calendrier.ZONE).toInstant());
        essai = new ExportsDEssai(delais, moteur);
        essai.creerLAdherent(base);
    }

    @AfterEach
    void remettreLHorloge() {
        horloge.remettre();
    }

    /** Due on November 25th, five days before. */
    @Test
    void givesEachLatePhaseWithItsDelayAsAFormula() throws Exception {
        essai.enRetard("EXPORT-RETARD");
        try (var classeur = telecharger("retards.xlsx")) {
            var ligne = classeur.getSheet("Retards").getRow(1);
            assertThat(texte(ligne, 0)).isEqualTo("EXPORT-RETARD");
            assertThat(jour(ligne, 7)).isEqualTo(LocalDate.of(2026, 11, 11));
            assertThat(ligne.getCell(9).getCellFormula()).isEqualTo("H2+I2");
            assertThat(jour(ligne, 9)).isEqualTo(LocalDate.of(2026, 11, 25));
            assertThat(ligne.getCell(10).getCellFormula()).isEqualTo("Lecture!$B$2-J2");
            assertThat(nombre(ligne, 10)).isEqualTo(5);
            assertThat(jour(classeur.getSheet("Lecture").getRow(1), 1))
                    .isEqualTo(ExportsDEssai.JOUR);
        }
    }

    @Test
    void givesThePhasesOfEachProcedureWithTheirDates() throws Exception {
        essai.enRetard("EXPORT-RETARD");
        try (var classeur = telecharger("phases.xlsx")) {
            var feuille = classeur.getSheet("Phases");
            assertThat(feuille.getLastRowNum()).isEqualTo(13);
            exigerUnePhase(feuille.getRow(1), "faite", "J2-I2-K2", 9, 2);
            exigerUnePhase(feuille.getRow(2), "en cours", "Lecture!$B$2-I3-K3", 19, 5);
            assertThat(texte(feuille.getRow(3), 7)).isEqualTo("à venir");
            assertThat(feuille.getRow(3).getCell(16)).isNull();
            assertThat(jour(feuille.getRow(3), 14)).isEqualTo(ExportsDEssai.JOUR);
        }
    }

    /** 14 − 2 is 12 days, of which 3 between the two; for 7 and half of 7, rounded up. */
    @Test
    void takesOutOfAPhaseWhatSeparatesItsVisits() throws Exception {
        essai.reprise("EXPORT-REPRISE");
        try (var classeur = telecharger("phases.xlsx")) {
            var ligne = classeur.getSheet("Phases").getRow(1);
            assertThat(nombre(ligne, 10)).isEqualTo(3);
            assertThat(nombre(ligne, 11)).isEqualTo(11);
            exigerUnePhase(ligne, "faite", "J2-I2-K2", 9, -2);
        }
    }

    /** 7, 10 and 17: 80 % of the way is 0.6 of the step from 10 to 17, 90 % is 0.8 of it. */
    @Test
    void givesTheFiguresOfThePageBesideFormulasOverTheDurations() throws Exception {
        essai.terminees();
        comptage.compter();
        try (var classeur = telecharger("statistiques.xlsx")) {
            var ligne = classeur.getSheet("Statistiques").getRow(4);
            var plage = ligne.getCell(2).getCellFormula().replaceAll("COUNT\\((.*)\\)", "$1");
            assertThat(ligne.getCell(6).getCellFormula()).isEqualTo("MEDIAN(" + plage + ")");
            assertThat(ligne.getCell(8).getCellFormula())
                    .isEqualTo("PERCENTILE(" + plage + ",0.8)");
            double[] attendues = {3, 7, 10, 14.2, 15.6, 2};
            for (int i = 0; i < attendues.length; i++) {
                assertThat(nombre(ligne, 2 * i + 2)).isCloseTo(attendues[i], within(1e-9));
                assertThat(nombre(ligne, 2 * i + 3)).isCloseTo(attendues[i], within(1e-9));
            }
            assertThat(classeur.getSheet("Durées").getLastRowNum()).isEqualTo(3 * 13);
        }
    }

    @Test
    void isAFileThatNoCacheKeeps() throws Exception {
        http.perform(get("/delais/retards.xlsx" + FILTRES).with(user("manager.metropole")))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Disposition", containsString("retards.xlsx")));
    }

    @Test
    void isRefusedLikeThePages() throws Exception {
        for (var nom : new String[] {"retards", "phases", "statistiques"}) {
            http.perform(get("/delais/" + nom + ".xlsx").with(user("instructeur.longvic")))
                    .andExpect(status().isForbidden());
            http.perform(
                            get("/delais/" + nom + ".xlsx?adherent=ATLANTIDE")
                                    .with(user("manager.metropole")))
                    .andExpect(status().isUnprocessableEntity())
                    .andExpect(header().doesNotExist("Content-Disposition"));
        }
    }

    private static void exigerUnePhase(
            Row ligne, String etat, String formule, int jours, int ecart) {
        assertThat(texte(ligne, 7)).isEqualTo(etat);
        assertThat(ligne.getCell(16).getCellFormula()).isEqualTo(formule);
        assertThat(nombre(ligne, 16)).isEqualTo(jours);
        assertThat(nombre(ligne, 17)).isEqualTo(ecart);
    }

    private XSSFWorkbook telecharger(String nom) throws Exception {
        var octets =
                http.perform(get("/delais/" + nom + FILTRES).with(user("manager.metropole")))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray();
        return new XSSFWorkbook(new ByteArrayInputStream(octets));
    }

    private static String texte(Row ligne, int colonne) {
        return ligne.getCell(colonne).getStringCellValue();
    }

    private static double nombre(Row ligne, int colonne) {
        return ligne.getCell(colonne).getNumericCellValue();
    }

    private static LocalDate jour(Row ligne, int colonne) {
        return ligne.getCell(colonne).getLocalDateTimeCellValue().toLocalDate();
    }
}
