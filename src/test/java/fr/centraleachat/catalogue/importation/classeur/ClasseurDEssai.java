package fr.centraleachat.catalogue.importation.classeur;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook of marchés as an agent would fill it. */
public final class ClasseurDEssai {

    private final XSSFWorkbook classeur = new XSSFWorkbook();
    private final XSSFSheet feuille = classeur.createSheet("Marchés");
    private final Map<String, Integer> colonnes = new LinkedHashMap<>();

    public ClasseurDEssai() {
        var tete = feuille.createRow(0);
        for (var colonne : ColonneDeMarche.toutes()) {
            int rang = colonnes.size();
            colonnes.put(colonne.code(), rang);
            tete.createCell(rang).setCellValue(colonne.entete());
        }
    }

    /** A row that is right, but for what is given; an empty text leaves its cell blank. */
    public ClasseurDEssai marche(String id, Map<String, String> autres) {
        var valeurs =
                new LinkedHashMap<>(
                        Map.of(
                                "id", id,
                                "acheteur.id", "24210041000123",
                                "objet", "Mobilier scolaire",
                                "codeCPV", "39160000",
                                "montant", "120000",
                                "dateNotification", "2026-03-02",
                                "dureeMois", "24",
                                "titulaires", "21210231300013"));
        valeurs.putAll(autres);
        var ligne = feuille.createRow(feuille.getLastRowNum() + 1);
        valeurs.forEach((code, texte) -> ligne.createCell(colonnes.get(code)).setCellValue(texte));
        return this;
    }

    public ClasseurDEssai formule(String code, String expression) {
        feuille.getRow(feuille.getLastRowNum())
                .createCell(colonnes.get(code))
                .setCellFormula(expression);
        return this;
    }

    /** With the row before. */
    public ClasseurDEssai fusionner(String code) {
        int colonne = colonnes.get(code);
        int ligne = feuille.getLastRowNum();
        feuille.addMergedRegion(new CellRangeAddress(ligne - 1, ligne, colonne, colonne));
        return this;
    }

    public byte[] octets() {
        try (classeur;
                var sortie = new ByteArrayOutputStream()) {
            classeur.write(sortie);
            return sortie.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ByteArrayInputStream flux() {
        return new ByteArrayInputStream(octets());
    }
}
