package fr.centraleachat.catalogue.classeur;

import fr.centraleachat.catalogue.classeur.ClasseurDuCatalogue.Calcul;
import fr.centraleachat.catalogue.classeur.ClasseurDuCatalogue.Titre;
import fr.centraleachat.common.DonneesRefusees;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** A sheet under a head that stays in sight. */
public final class FeuilleDuCatalogue {

    private static final int CARACTERE = 256;
    private static final int DERNIERE = SpreadsheetVersion.EXCEL2007.getLastRowIndex();

    /** No more fits in a cell. */
    private static final int TEXTE = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private final SXSSFSheet feuille;
    private final StylesDuCatalogue styles;
    private final int colonnes;
    private int lignes;

    FeuilleDuCatalogue(SXSSFSheet feuille, List<Titre> titres, StylesDuCatalogue styles) {
        this.feuille = feuille;
        this.styles = styles;
        this.colonnes = titres.size();
        var tete = feuille.createRow(0);
        for (int c = 0; c < titres.size(); c++) {
            feuille.setColumnWidth(c, titres.get(c).largeur() * CARACTERE);
            var cellule = tete.createCell(c);
            cellule.setCellValue(titres.get(c).texte());
            cellule.setCellStyle(styles.titre());
        }
        feuille.createFreezePane(1, 1);
    }

    /** Adds a row: texts, numbers, days, {@link Calcul}s; null leaves its cell empty. */
    public void ligne(Object... cellules) {
        if (lignes == DERNIERE) {
            throw DonneesRefusees.champ(
                    null,
                    "Il y a plus de lignes qu’un tableur n’en lit : choisissez une famille d’achat ou"
                            + " un état.");
        }
        var ligne = feuille.createRow(++lignes);
        for (int c = 0; c < cellules.length; c++) {
            if (cellules[c] != null) {
                poser(ligne.createCell(c), cellules[c]);
            }
        }
    }

    /** Number of the last row, as a formula names it. */
    public int derniere() {
        return lignes + 1;
    }

    /** Once it is full. */
    public void filtrer() {
        feuille.setAutoFilter(new CellRangeAddress(0, lignes, 0, colonnes - 1));
    }

    private void poser(Cell cellule, Object valeur) {
        if (valeur instanceof Calcul calcul) {
            cellule.setCellStyle(styles.calcul());
            cellule.setCellFormula(
                    calcul.expression().replace("#", String.valueOf(cellule.getRowIndex() + 1)));
        } else if (valeur instanceof LocalDate jour) {
            cellule.setCellStyle(styles.jour());
            cellule.setCellValue(jour);
        } else if (valeur instanceof Number nombre) {
            cellule.setCellStyle(styles.nombre(nombre));
            cellule.setCellValue(nombre.doubleValue());
        } else {
            var texte = valeur.toString();
            cellule.setCellStyle(styles.texte());
            cellule.setCellValue(texte.length() > TEXTE ? texte.substring(0, TEXTE) : texte);
        }
    }
}
