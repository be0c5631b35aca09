package fr.centraleachat.pilotage.classeur;

import fr.centraleachat.common.DonneesRefusees;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** A sheet under a head that stays in sight, with a filter on each column. */
public final class FeuilleEnFlux {

    private static final int CARACTERE = 256;
    private static final int DERNIERE = SpreadsheetVersion.EXCEL2007.getLastRowIndex();

    private final SXSSFSheet feuille;
    private final List<Colonne> colonnes;
    private final StylesDeFlux styles;
    private int lignes;

    FeuilleEnFlux(SXSSFSheet feuille, List<Colonne> colonnes, StylesDeFlux styles) {
        this.feuille = feuille;
        this.colonnes = colonnes;
        this.styles = styles;
        var entete = feuille.createRow(0);
        for (int c = 0; c < colonnes.size(); c++) {
            feuille.setColumnWidth(c, colonnes.get(c).largeur() * CARACTERE);
            var cellule = entete.createCell(c);
            cellule.setCellValue(colonnes.get(c).titre());
            cellule.setCellStyle(styles.entete());
        }
        feuille.createFreezePane(1, 1);
    }

    /**
     * Adds a row: texts, numbers, days, {@link Formule}s; null leaves its cell empty.
     *
     * @return its number, as a formula names it
     */
    public int ligne(Object... cellules) {
        if (lignes == DERNIERE) {
            throw DonneesRefusees.champ(
                    "adherent",
                    "Il y a plus de lignes qu’un tableur n’en lit : choisissez un adhérent ou une"
                            + " famille d’achat.");
        }
        var ligne = feuille.createRow(++lignes);
        for (int c = 0; c < cellules.length; c++) {
            if (cellules[c] != null) {
                remplir(ligne.createCell(c), cellules[c]);
            }
        }
        return lignes + 1;
    }

    /** Once it is full. */
    public void filtrer() {
        feuille.setAutoFilter(new CellRangeAddress(0, lignes, 0, colonnes.size() - 1));
    }

    private void remplir(Cell cellule, Object contenu) {
        if (contenu instanceof Formule formule) {
            cellule.setCellFormula(formule.aLaLigne(cellule.getRowIndex() + 1));
            poser(cellule, formule.valeur());
        } else {
            poser(cellule, contenu);
        }
    }

    private void poser(Cell cellule, Object valeur) {
        if (valeur instanceof LocalDate jour) {
            cellule.setCellStyle(styles.jour());
            cellule.setCellValue(jour);
        } else if (valeur instanceof Number nombre) {
            cellule.setCellStyle(styles.nombre(nombre));
            cellule.setCellValue(nombre.doubleValue());
        } else {
            cellule.setCellStyle(styles.texte());
            cellule.setCellValue(valeur.toString());
        }
    }
}
