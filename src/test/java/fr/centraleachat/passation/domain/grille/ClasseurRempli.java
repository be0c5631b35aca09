package fr.centraleachat.passation.domain.grille;

import fr.centraleachat.document.Classeurs;
import fr.centraleachat.document.FeuilleLue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook of {@link GrilleFixture}, filled cell by cell as a person would. */
final class ClasseurRempli {

    private final Classeurs classeurs;
    private final XSSFWorkbook classeur;

    ClasseurRempli(Classeurs classeurs, byte[] exporte) throws IOException {
        this.classeurs = classeurs;
        this.classeur = new XSSFWorkbook(new ByteArrayInputStream(exporte));
    }

    static byte[] exporter(Classeurs classeurs, ClasseurDeGrille grille) throws IOException {
        var sortie = new ByteArrayOutputStream();
        classeurs.calculer(grille.feuilles(), sortie);
        return sortie.toByteArray();
    }

    /** All that is asked, on both lots. */
    ClasseurRempli rempli() {
        remplirLe("Lot 1", new double[] {100_000, 125_000.5, 133_333.33});
        remplirLe("Lot 2", new double[] {50_000, 60_000, 75_000});
        for (int offre = 0; offre < 3; offre++) {
            ecrire("Lot 1", "F" + (7 + offre), 30.125 - offre);
            ecrire("Lot 1", "G" + (7 + offre), offre == 0 ? 25 : 18.75);
            ecrire("Lot 2", "F" + (7 + offre), 9_000 + 1_000 * offre);
            ecrire("Lot 2", "G" + (7 + offre), 40.0 + offre);
        }
        for (int ligne = 2; ligne <= 19; ligne++) {
            var cellule = cellule("Justifications", "H" + ligne);
            if (!cellule.getCellStyle().getLocked()) {
                cellule.setCellValue("Conforme à l’attendu, ligne " + ligne + ".");
            }
        }
        return this;
    }

    private void remplirLe(String feuille, double[] prix) {
        for (int offre = 0; offre < 3; offre++) {
            ecrire(feuille, "C" + (7 + offre), "Régulière");
            ecrire(feuille, "E" + (7 + offre), prix[offre]);
        }
    }

    ClasseurRempli ecrire(String feuille, String cellule, double valeur) {
        cellule(feuille, cellule).setCellValue(valeur);
        return this;
    }

    ClasseurRempli ecrire(String feuille, String cellule, String valeur) {
        cellule(feuille, cellule).setCellValue(valeur);
        return this;
    }

    /** In place of whatever was there. */
    ClasseurRempli poser(String feuille, String cellule, Object valeur) {
        var cible = cellule(feuille, cellule);
        var style = cible.getCellStyle();
        cible.getRow().removeCell(cible);
        var neuve = cellule(feuille, cellule);
        neuve.setCellStyle(style);
        if (valeur instanceof Double nombre) {
            neuve.setCellValue(nombre);
        } else {
            neuve.setCellValue((String) valeur);
        }
        return this;
    }

    ClasseurRempli formule(String feuille, String cellule, String expression) {
        cellule(feuille, cellule).setCellFormula(expression);
        return this;
    }

    ClasseurRempli vider(String feuille, String cellule) {
        var cible = cellule(feuille, cellule);
        cible.getRow().removeCell(cible);
        return this;
    }

    Cell cellule(String feuille, String reference) {
        var place = new CellReference(reference);
        var cible = classeur.getSheet(feuille);
        var ligne = cible.getRow(place.getRow());
        var existante = ligne == null ? cible.createRow(place.getRow()) : ligne;
        var cellule = existante.getCell(place.getCol());
        return cellule == null ? existante.createCell(place.getCol()) : cellule;
    }

    XSSFWorkbook classeur() {
        return classeur;
    }

    byte[] octets() throws IOException {
        var sortie = new ByteArrayOutputStream();
        classeur.write(sortie);
        return sortie.toByteArray();
    }

    List<FeuilleLue> lu() throws IOException {
        return classeurs.lire(new ByteArrayInputStream(octets()));
    }
}
