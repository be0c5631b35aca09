package fr.centraleachat.delai.web;

import fr.centraleachat.delai.DateCalculee;
import fr.centraleachat.delai.retroplanning.Retroplanning;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A plan as a workbook: real dates, and durations that follow when one of them is changed. */
final class ClasseurDuPlan {

    private static final int CARACTERE = 256;

    private final XSSFWorkbook classeur = new XSSFWorkbook();
    private final CellStyle entete = classeur.createCellStyle();
    private final CellStyle jour = classeur.createCellStyle();
    private final CellStyle texte = classeur.createCellStyle();

    void ecrire(Retroplanning plan, OutputStream sortie) throws IOException {
        try (classeur) {
            preparerLesStyles();
            phases(plan);
            jalons(plan);
            classeur.write(sortie);
        }
    }

    private void preparerLesStyles() {
        var gras = classeur.createFont();
        gras.setBold(true);
        entete.setFont(gras);
        texte.setWrapText(true);
        jour.setDataFormat(classeur.createDataFormat().getFormat("dd/mm/yyyy"));
    }

    private void phases(Retroplanning plan) {
        var feuille =
                feuille(
                        "Phases",
                        List.of(
                                "Phase",
                                "Chez",
                                "Début au plus tard",
                                "Fin au plus tard",
                                "Jours",
                                "Règle",
                                "Fondement",
                                "Calcul"),
                        List.of(45, 25, 18, 18, 8, 35, 30, 70));
        for (var phase : plan.phases()) {
            var ligne = suivante(feuille);
            ecrire(ligne, 0, phase.libelle());
            ecrire(ligne, 1, phase.acteur());
            dater(ligne, 2, phase.debut());
            dater(ligne, 3, phase.fin());
            int rang = ligne.getRowNum() + 1;
            ligne.createCell(4).setCellFormula("D%d-C%d".formatted(rang, rang));
            expliquer(ligne, 5, phase.debut());
        }
        classeur.getCreationHelper().createFormulaEvaluator().evaluateAll();
    }

    private void jalons(Retroplanning plan) {
        var feuille =
                feuille(
                        "Dates",
                        List.of("Acte", "Au plus tard", "Règle", "Fondement", "Calcul"),
                        List.of(45, 18, 35, 30, 70));
        for (var jalon : plan.jalons()) {
            var ligne = suivante(feuille);
            ecrire(ligne, 0, jalon.libelle());
            dater(ligne, 1, jalon.le());
            expliquer(ligne, 2, jalon.le());
        }
    }

    private Sheet feuille(String nom, List<String> entetes, List<Integer> largeurs) {
        var feuille = classeur.createSheet(nom);
        var ligne = feuille.createRow(0);
        for (int i = 0; i < entetes.size(); i++) {
            var cellule = ligne.createCell(i);
            cellule.setCellValue(entetes.get(i));
            cellule.setCellStyle(entete);
            feuille.setColumnWidth(i, largeurs.get(i) * CARACTERE);
        }
        feuille.createFreezePane(0, 1);
        return feuille;
    }

    private static Row suivante(Sheet feuille) {
        return feuille.createRow(feuille.getLastRowNum() + 1);
    }

    private void expliquer(Row ligne, int colonne, DateCalculee date) {
        ecrire(ligne, colonne, date.regle());
        ecrire(ligne, colonne + 1, date.article());
        ecrire(
                ligne,
                colonne + 2,
                date.etapes().stream()
                        .map(etape -> etape.date() + " : " + etape.raison())
                        .collect(Collectors.joining("\n")));
    }

    private void ecrire(Row ligne, int colonne, String valeur) {
        var cellule = ligne.createCell(colonne);
        cellule.setCellValue(valeur);
        cellule.setCellStyle(texte);
    }

    private void dater(Row ligne, int colonne, DateCalculee date) {
        var cellule = ligne.createCell(colonne);
        cellule.setCellValue(date.date());
        cellule.setCellStyle(jour);
    }
}
