package fr.centraleachat.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.document.FeuilleLue.Cellule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ClasseursXlsxTest {

    private final Classeurs classeurs = new ClasseursXlsx();

    @Test
    void readsNumbersDatesPercentagesAndTextsAsTheyMean() throws IOException {
        var lu =
                lire(
                        feuille -> {
                            var ligne = feuille.createRow(3);
                            ligne.createCell(0).setCellValue(168000.1);
                            ligne.createCell(1).setCellValue("  à relire ");
                            ligne.createCell(2).setCellValue(true);
                            style(feuille, "dd/mm/yyyy", 3)
                                    .setCellValue(LocalDate.of(2026, 11, 25));
                            style(feuille, "0%", 4).setCellValue(0.15);
                        });

        var ligne = lu.get(0).lignes().get(0);
        assertThat(ligne.numero()).isEqualTo(4);
        assertThat(ligne.cellules())
                .containsEntry("A", new Cellule("168000.1", false))
                .containsEntry("B", new Cellule("à relire", false))
                .containsEntry("C", new Cellule("true", false))
                .containsEntry("D", new Cellule("2026-11-25", false))
                .containsEntry("E", new Cellule("15", false));
    }

    @Test
    void saysWhichCellIsAFormula() throws IOException {
        var lu = lire(f -> f.createRow(0).createCell(1).setCellFormula("1+1"));

        assertThat(lu.get(0).lignes().get(0).cellules().get("B").formule()).isTrue();
    }

    @Test
    void readsBackTheSheetsItPrepares() {
        var colonne = new FeuilleAPreparer.Colonne("Phase", 20, List.of("Une", "Deux"));
        var octets =
                classeurs.preparer(
                        List.of(new FeuilleAPreparer("Dossiers", List.of(colonne), List.of())));

        var lues = classeurs.lire(new ByteArrayInputStream(octets));
        assertThat(lues).extracting(FeuilleLue::nom).containsExactly("Dossiers", "Listes");
        assertThat(lues.get(0).lignes().get(0).cellules().get("A").texte()).isEqualTo("Phase");
        assertThat(lues.get(1).lignes()).hasSize(3);
    }

    @Test
    void refusesWhatIsNotAWorkbook() {
        refuse("Du texte.".getBytes(UTF_8), ".xlsx lisible");
        refuse(new byte[0], ".xlsx lisible");
    }

    @Test
    void refusesAFileThatIsCutShort() throws IOException {
        var octets = octets(f -> f.createRow(0).createCell(0).setCellValue("x"));

        refuse(Arrays.copyOf(octets, octets.length / 2), ".xlsx lisible");
    }

    @Test
    void refusesASheetThatIsTooLong() throws IOException {
        var octets =
                octets(
                        f -> {
                            for (int i = 0; i <= 5000; i++) {
                                f.createRow(i).createCell(0).setCellValue(i);
                            }
                        });

        refuse(octets, "5000 lignes");
    }

    @Test
    void readsANumberThatIsNoDateAndOneWithoutMeasure() throws IOException {
        var lu =
                lire(
                        feuille -> {
                            feuille.createRow(3);
                            style(feuille, "dd/mm/yyyy", 0).setCellValue(-4);
                            style(feuille, "dd/mm/yyyy", 1).setCellValue(1e12);
                            feuille.getRow(3).createCell(2).setCellValue(0);
                            feuille.getRow(3).getCell(2).getCTCell().setV("1E900000000");
                        });

        assertThat(lu.get(0).lignes().get(0).cellules())
                .containsEntry("A", new Cellule("-4", false))
                .containsEntry("B", new Cellule("1000000000000", false))
                .containsEntry("C", new Cellule("1E900000000", false));
    }

    @Test
    void saysWhichCellsAreMerged() throws IOException {
        var lu = lire(f -> f.addMergedRegion(CellRangeAddress.valueOf("B2:B4")));

        assertThat(lu.get(0).fusions()).containsExactly("B2:B4");
    }

    private void refuse(byte[] octets, String motif) {
        assertThatThrownBy(() -> classeurs.lire(new ByteArrayInputStream(octets)))
                .isInstanceOf(DonneesRefusees.class)
                .hasMessageContaining(motif);
    }

    private List<FeuilleLue> lire(Consumer<XSSFSheet> remplissage) throws IOException {
        return classeurs.lire(new ByteArrayInputStream(octets(remplissage)));
    }

    private static Cell style(XSSFSheet feuille, String format, int colonne) {
        var classeur = feuille.getWorkbook();
        var style = classeur.createCellStyle();
        style.setDataFormat(classeur.createDataFormat().getFormat(format));
        var cellule = feuille.getRow(3).createCell(colonne);
        cellule.setCellStyle(style);
        return cellule;
    }

    private static byte[] octets(Consumer<XSSFSheet> remplissage) throws IOException {
        try (var classeur = new XSSFWorkbook();
                var sortie = new ByteArrayOutputStream()) {
            remplissage.accept(classeur.createSheet("Feuille"));
            classeur.write(sortie);
            return sortie.toByteArray();
        }
    }
}
