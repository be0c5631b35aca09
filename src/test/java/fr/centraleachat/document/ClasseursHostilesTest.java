package fr.centraleachat.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.centraleachat.common.DonneesRefusees;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Workbooks made to harm, or by something else than a spreadsheet: each is told what it is. */
class ClasseursHostilesTest {

    private static final String FEUILLE = "xl/worksheets/sheet1.xml";
    private static final int MEGA = 1_000_000;

    private final Classeurs classeurs = new ClasseursXlsx();

    @Test
    void macros() throws Exception {
        refuse(avecPartie("/xl/vbaProject.bin", "application/vnd.ms-office.vbaProject"), "macros");
    }

    @Test
    void aLinkToAnotherFile() throws Exception {
        var genre = "application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml";
        refuse(avecPartie("/xl/externalLinks/externalLink1.xml", genre), "lié à un autre fichier");
    }

    @Test
    void onePartThatInflatesBeyondMeasure() throws IOException {
        refuse(bombe(1, 60 * MEGA), "trop volumineux une fois ouvert");
    }

    @Test
    void manyPartsThatInflateBeyondMeasureTogether() throws IOException {
        refuse(bombe(30, 2 * MEGA), "trop volumineux une fois ouvert");
    }

    @Test
    void entitiesThatWouldReadAFileOrMultiply() throws IOException {
        var externe = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
        refuse(avecFeuille(externe + feuille("<v>&e;</v>")), ".xlsx lisible");
        var interne = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>";
        refuse(avecFeuille(interne + feuille("<v>&b;&b;</v>")), ".xlsx lisible");
    }

    @Test
    void aTextThatTheTableDoesNotHave() throws IOException {
        refuse(avecFeuille(feuille("<v>99</v>")), ".xlsx lisible");
        refuse(avecFeuille(feuille("<v>-1</v>")), ".xlsx lisible");
        refuse(avecFeuille(feuille("<v>beaucoup</v>")), ".xlsx lisible");
    }

    @Test
    void theOldFormatAndAnotherDocument() throws Exception {
        refuse(octets(new HSSFWorkbook()), ".xlsx lisible");
        var sortie = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(sortie)) {
            ecrire(zip, "photo.txt", "Une archive.".getBytes(UTF_8));
        }
        refuse(sortie.toByteArray(), ".xlsx lisible");
    }

    private void refuse(byte[] octets, String motif) {
        assertThatThrownBy(() -> classeurs.lire(new ByteArrayInputStream(octets)))
                .isInstanceOf(DonneesRefusees.class)
                .hasMessageContaining(motif);
    }

    private static byte[] avecPartie(String nom, String genre) throws Exception {
        var sortie = new ByteArrayOutputStream();
        try (var paquet = OPCPackage.open(new ByteArrayInputStream(bon()))) {
            paquet.createPart(PackagingURIHelper.createPartName(nom), genre);
            paquet.save(sortie);
        }
        return sortie.toByteArray();
    }

    /** Zeros: a thousand times smaller once deflated. */
    private static byte[] bombe(int parties, int taille) throws IOException {
        var sortie = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(sortie)) {
            recopier(bon(), zip, xml -> xml);
            for (int i = 0; i < parties; i++) {
                ecrire(zip, "xl/media/image" + i + ".bin", new byte[taille]);
            }
        }
        return sortie.toByteArray();
    }

    private static String feuille(String cellule) {
        return """
        <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
        <row r="1"><c r="A1" t="s">%s</c></row></sheetData></worksheet>"""
                .formatted(cellule);
    }

    private static byte[] avecFeuille(String feuille) throws IOException {
        var sortie = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(sortie)) {
            recopier(bon(), zip, xml -> feuille);
        }
        return sortie.toByteArray();
    }

    private static void recopier(
            byte[] classeur, ZipOutputStream zip, UnaryOperator<String> feuille)
            throws IOException {
        try (var source = new ZipInputStream(new ByteArrayInputStream(classeur))) {
            for (var e = source.getNextEntry(); e != null; e = source.getNextEntry()) {
                var octets = source.readAllBytes();
                var voulu =
                        e.getName().equals(FEUILLE)
                                ? feuille.apply(new String(octets, UTF_8)).getBytes(UTF_8)
                                : octets;
                ecrire(zip, e.getName(), voulu);
            }
        }
    }

    private static void ecrire(ZipOutputStream zip, String nom, byte[] octets) throws IOException {
        zip.putNextEntry(new ZipEntry(nom));
        zip.write(octets);
        zip.closeEntry();
    }

    private static byte[] bon() throws IOException {
        var classeur = new XSSFWorkbook();
        classeur.createSheet("Feuille").createRow(0).createCell(0).setCellValue("x");
        return octets(classeur);
    }

    private static byte[] octets(Workbook classeur) throws IOException {
        try (classeur;
                var sortie = new ByteArrayOutputStream()) {
            classeur.write(sortie);
            return sortie.toByteArray();
        }
    }
}
