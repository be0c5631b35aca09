package fr.centraleachat.document;

import fr.centraleachat.document.FeuilleAPreparer.Colonne;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the headers of a workbook to fill, with a list on each column that has choices. */
final class ClasseurAPreparer {

    private static final String LISTES = "Listes";
    private static final int DERNIERE_LIGNE = 1000;
    private static final int CARACTERE = 256;

    private final XSSFWorkbook classeur = new XSSFWorkbook();
    private final CellStyle entete = classeur.createCellStyle();
    private final CellStyle texte = classeur.createCellStyle();
    private XSSFSheet listes;
    private int prochaineListe;

    byte[] ecrire(List<FeuilleAPreparer> feuilles) throws IOException {
        try (classeur;
                var sortie = new ByteArrayOutputStream()) {
            preparerLesStyles();
            feuilles.forEach(f -> classeur.createSheet(f.nom()));
            listes = classeur.createSheet(LISTES);
            feuilles.forEach(this::remplir);
            classeur.write(sortie);
            return sortie.toByteArray();
        }
    }

    private void preparerLesStyles() {
        var gras = classeur.createFont();
        gras.setBold(true);
        entete.setFont(gras);
        entete.setWrapText(true);
        entete.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        entete.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        texte.setWrapText(true);
    }

    private void remplir(FeuilleAPreparer feuille) {
        var cible = classeur.getSheet(feuille.nom());
        var premiere = cible.createRow(0);
        for (int i = 0; i < feuille.colonnes().size(); i++) {
            ecrireLEntete(cible, premiere, i, feuille.colonnes().get(i));
        }
        for (int i = 0; i < feuille.lignes().size(); i++) {
            ecrireLaLigne(cible.createRow(i + 1), feuille.lignes().get(i));
        }
        cible.createFreezePane(0, 1);
    }

    private void ecrireLEntete(XSSFSheet feuille, Row ligne, int rang, Colonne colonne) {
        var cellule = ligne.createCell(rang);
        cellule.setCellValue(colonne.entete());
        cellule.setCellStyle(entete);
        feuille.setColumnWidth(rang, colonne.largeur() * CARACTERE);
        if (!colonne.valeurs().isEmpty()) {
            proposer(feuille, rang, colonne);
        }
    }

    private void ecrireLaLigne(Row ligne, List<String> cellules) {
        for (int i = 0; i < cellules.size(); i++) {
            var cellule = ligne.createCell(i);
            cellule.setCellValue(cellules.get(i));
            cellule.setCellStyle(texte);
        }
    }

    /** The choices are on a sheet of their own: a list within a cell holds 255 characters. */
    private void proposer(XSSFSheet feuille, int rang, Colonne colonne) {
        int place = prochaineListe++;
        ligne(0).createCell(place).setCellValue(feuille.getSheetName() + " : " + colonne.entete());
        for (int i = 0; i < colonne.valeurs().size(); i++) {
            ligne(i + 1).createCell(place).setCellValue(colonne.valeurs().get(i));
        }
        var lettres = CellReference.convertNumToColString(place);
        var formule =
                "%s!$%s$2:$%s$%d".formatted(LISTES, lettres, lettres, colonne.valeurs().size() + 1);
        var aide = feuille.getDataValidationHelper();
        var regle =
                aide.createValidation(
                        aide.createFormulaListConstraint(formule),
                        new CellRangeAddressList(1, DERNIERE_LIGNE, rang, rang));
        regle.setShowErrorBox(true);
        feuille.addValidationData(regle);
    }

    private Row ligne(int rang) {
        var ligne = listes.getRow(rang);
        return ligne == null ? listes.createRow(rang) : ligne;
    }
}
