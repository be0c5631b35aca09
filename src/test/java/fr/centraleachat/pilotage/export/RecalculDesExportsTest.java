package fr.centraleachat.pilotage.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.delai.Calendrier;
import fr.centraleachat.delai.Delais;
import fr.centraleachat.delai.statistique.CompterLesDurees;
import fr.centraleachat.document.TableurLibreOffice;
import fr.centraleachat.pilotage.classeur.ClasseurEnFlux;
import fr.centraleachat.pilotage.filtre.ChoixDesFiltres;
import fr.centraleachat.pilotage.filtre.Filtres;
import fr.centraleachat.pilotage.filtre.FiltresDemandes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** LibreOffice computes from the formulas alone what the pages say. */
@EssaiSpring
@Transactional
class RecalculDesExportsTest {

    private static final String SANS_RESULTAT = "pas calculé";

    @Autowired ExportDesRetards retards;
    @Autowired ExportDesPhases phases;
    @Autowired ExportDesStatistiques statistiques;
    @Autowired ChoixDesFiltres choix;
    @Autowired Delais delais;
    @Autowired ApplicationEventPublisher moteur;
    @Autowired HorlogeDEssai horloge;
    @Autowired JdbcClient base;
    @Autowired CompterLesDurees comptage;

    @TempDir Path dossier;

    @BeforeEach
    void peupler() {
        assumeTrue(TableurLibreOffice.estPresent(), "soffice is not on the path");
        horloge.regler(ExportsDEssai.JOUR.atTime(9, 0).atZone(Calendrier.ZONE).toInstant());
        var essai = new ExportsDEssai(delais, moteur);
        essai.creerLAdherent(base);
        essai.terminees();
        essai.enRetard("EXPORT-RETARD");
        essai.reprise("EXPORT-REPRISE");
        comptage.compter();
    }

    @AfterEach
    void remettreLHorloge() {
        horloge.remettre();
    }

    @Test
    void findsTheDelaysOfThePage() throws Exception {
        var lignes = recalculer(retards.remplir(filtres()));
        assertThat(nombre(lignes, 1, 10)).isEqualTo(5);
    }

    @Test
    void findsTheDaysOfEachPhase() throws Exception {
        var lignes = recalculer(phases.remplir(filtres()));
        var reprise = rang(lignes, "EXPORT-REPRISE");
        assertThat(nombre(lignes, reprise, 16)).isEqualTo(9);
        assertThat(nombre(lignes, reprise, 17)).isEqualTo(-2);
        var retard = rang(lignes, "EXPORT-RETARD");
        assertThat(nombre(lignes, retard, 16)).isEqualTo(9);
        assertThat(nombre(lignes, retard + 1, 16)).isEqualTo(19);
        assertThat(nombre(lignes, retard + 1, 17)).isEqualTo(5);
    }

    /** In each pair of columns: computed there, then what the page says. */
    @Test
    void findsTheFiguresOfThePageForEachPhase() throws Exception {
        var lignes = recalculer(statistiques.remplir(filtres()));
        int comparees = 0;
        for (int phase = 1; phase <= 14; phase++) {
            for (int c = 2; lignes.get(phase).length > 4 && c < 14; c += 2) {
                if (!lignes.get(phase)[c + 1].isEmpty()) {
                    assertThat(nombre(lignes, phase, c))
                            .as("phase %d, column %d", phase, c)
                            .isCloseTo(nombre(lignes, phase, c + 1), within(1e-9));
                    comparees++;
                }
            }
        }
        assertThat(comparees).isGreaterThan(60);
    }

    private Filtres filtres() {
        return choix.lire(
                new FiltresDemandes(
                        null, ExportsDEssai.ADHERENT, null, "2026-01", "2026-12", null));
    }

    /** What comes back was computed there: nothing of what the application computed is left. */
    private List<String[]> recalculer(ClasseurEnFlux rempli) throws Exception {
        var sortie = new ByteArrayOutputStream();
        try (rempli) {
            rempli.ecrire(sortie);
        }
        var fichier = dossier.resolve("export.xlsx");
        try (var classeur = new XSSFWorkbook(new ByteArrayInputStream(sortie.toByteArray()));
                var flux = Files.newOutputStream(fichier)) {
            classeur.forEach(RecalculDesExportsTest::effacerLesResultats);
            classeur.write(flux);
        }
        return Files.readAllLines(new TableurLibreOffice(dossier).recalculer(fichier)).stream()
                .map(ligne -> ligne.split(";", -1))
                .toList();
    }

    private static void effacerLesResultats(Sheet feuille) {
        for (Row ligne : feuille) {
            for (Cell cellule : ligne) {
                if (cellule.getCellType() == CellType.FORMULA) {
                    cellule.setCellValue(SANS_RESULTAT);
                }
            }
        }
    }

    private static int rang(List<String[]> lignes, String numero) {
        for (int l = 1; l < lignes.size(); l++) {
            if (lignes.get(l)[0].contains(numero)) {
                return l;
            }
        }
        throw new AssertionError(numero + " is not in the sheet");
    }

    private static double nombre(List<String[]> lignes, int ligne, int colonne) {
        return Double.parseDouble(lignes.get(ligne)[colonne].replace(",", ""));
    }
}
