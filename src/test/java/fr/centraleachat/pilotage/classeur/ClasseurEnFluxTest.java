package fr.centraleachat.pilotage.classeur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClasseurEnFluxTest {

    private static final List<Colonne> COLONNES =
            List.of(
                    new Colonne("Procédure", 20),
                    new Colonne("Début", 12),
                    new Colonne("Jours", 8),
                    new Colonne("Fin", 12));

    @Test
    void writesDaysAndNumbersThatATableurComputesWith() throws IOException {
        var ligne = relire("2026-0001", LocalDate.of(2026, 11, 2), 9, formule()).getRow(1);

        assertThat(DateUtil.isCellDateFormatted(ligne.getCell(1))).isTrue();
        assertThat(ligne.getCell(1).getLocalDateTimeCellValue())
                .isEqualTo(LocalDate.of(2026, 11, 2).atStartOfDay());
        assertThat(ligne.getCell(2).getNumericCellValue()).isEqualTo(9);
        assertThat(ligne.getCell(3).getCellFormula()).isEqualTo("B2+C2");
        assertThat(ligne.getCell(3).getLocalDateTimeCellValue())
                .isEqualTo(LocalDate.of(2026, 11, 11).atStartOfDay());
        assertThat(DateUtil.isCellDateFormatted(ligne.getCell(3))).isTrue();
    }

    @Test
    void keepsItsHeadInSightWithAFilterOnEachColumn() throws IOException {
        var feuille = relire("2026-0001", LocalDate.of(2026, 11, 2), 9, formule());

        assertThat(feuille.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
        assertThat(feuille.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:D2");
        assertThat(feuille.getColumnWidth(0)).isEqualTo(20 * 256);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33 3 80 50 35 35", "-12", "@SOMME(A1)", "\t=1+1"})
    void keepsAsTextWhatLooksLikeAFormula(String texte) throws IOException {
        Cell cellule = relire(texte, LocalDate.of(2026, 11, 2), 9, formule()).getRow(1).getCell(0);

        assertThat(cellule.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cellule.getStringCellValue()).isEqualTo(texte);
        assertThat(cellule.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void leavesEmptyWhatIsNotKnown() throws IOException {
        assertThat(relire("2026-0001", null, null, null).getRow(1).getCell(1)).isNull();
    }

    private static Formule formule() {
        return new Formule("B#+C#", LocalDate.of(2026, 11, 11));
    }

    private static XSSFSheet relire(Object... cellules) throws IOException {
        var sortie = new ByteArrayOutputStream();
        try (var classeur = new ClasseurEnFlux()) {
            var feuille = classeur.feuille("Phases", COLONNES);
            assertThat(feuille.ligne(cellules)).isEqualTo(2);
            feuille.filtrer();
            classeur.ecrire(sortie);
        }
        return new XSSFWorkbook(new ByteArrayInputStream(sortie.toByteArray())).getSheetAt(0);
    }
}
