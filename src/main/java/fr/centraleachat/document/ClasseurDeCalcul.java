package fr.centraleachat.document;

import fr.centraleachat.document.CelluleDeCalcul.Formule;
import fr.centraleachat.document.CelluleDeCalcul.Nombre;
import fr.centraleachat.document.CelluleDeCalcul.Saisie;
import fr.centraleachat.document.CelluleDeCalcul.Texte;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes sheets that compute row after row: only a few are in memory at a time. */
final class ClasseurDeCalcul {

    private static final int LIGNES_EN_MEMOIRE = 20;
    private static final int CARACTERE = 256;

    private final SXSSFWorkbook classeur = new SXSSFWorkbook(LIGNES_EN_MEMOIRE);
    private final StylesDeCalcul styles = new StylesDeCalcul(classeur);

    void ecrire(List<FeuilleDeCalcul> feuilles, OutputStream sortie) throws IOException {
        try (classeur) {
            classeur.setCompressTempFiles(true);
            classeur.setZip64Mode(Zip64Mode.Never); // what reads a stream does not know it
            for (var feuille : feuilles) {
                remplir(feuille);
            }
            classeur.setForceFormulaRecalculation(true);
            classeur.write(sortie);
        }
    }

    private void remplir(FeuilleDeCalcul feuille) {
        var cible = classeur.createSheet(feuille.nom());
        for (int i = 0; i < feuille.largeurs().size(); i++) {
            cible.setColumnWidth(i, feuille.largeurs().get(i) * CARACTERE);
        }
        var attentes = new AttentesDeFeuille(cible);
        for (int i = 0; i < feuille.lignes().size(); i++) {
            remplir(cible.createRow(i), feuille.lignes().get(i), attentes);
        }
        attentes.poser();
        cible.createFreezePane(feuille.colonnesFigees(), feuille.lignesFigees());
        proteger(cible);
    }

    private void remplir(Row ligne, List<CelluleDeCalcul> cellules, AttentesDeFeuille attentes) {
        for (int i = 0; i < cellules.size(); i++) {
            if (!(cellules.get(i) instanceof CelluleDeCalcul.Vide)) {
                remplir(ligne.createCell(i), cellules.get(i));
            }
            if (cellules.get(i) instanceof Saisie s) {
                attentes.noter(ligne.getRowNum(), i, s.attente());
            }
        }
    }

    private void remplir(Cell cellule, CelluleDeCalcul contenu) {
        cellule.setCellStyle(styles.pour(contenu));
        if (contenu instanceof Texte t) {
            cellule.setCellValue(t.texte());
        } else if (contenu instanceof Nombre n) {
            cellule.setCellValue(n.valeur().doubleValue());
        } else if (contenu instanceof Formule f) {
            calculer(cellule, f);
        } else if (contenu instanceof Saisie s && s.nombre() != null) {
            cellule.setCellValue(s.nombre().doubleValue());
        } else if (contenu instanceof Saisie s && s.texte() != null) {
            cellule.setCellValue(s.texte());
        }
    }

    /** With what it is worth now, for a reader that does not compute. */
    private static void calculer(Cell cellule, Formule formule) {
        cellule.setCellFormula(formule.expression());
        if (formule.nombre() != null) {
            cellule.setCellValue(formule.nombre().doubleValue());
        } else {
            cellule.setCellValue(formule.texte());
        }
    }

    /** Without a password: it prevents a slip, not a will. */
    private static void proteger(SXSSFSheet feuille) {
        feuille.enableLocking();
        feuille.lockFormatColumns(false);
        feuille.lockFormatRows(false);
        feuille.lockSelectLockedCells(false);
        feuille.lockSelectUnlockedCells(false);
    }
}
