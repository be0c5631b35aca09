package fr.centraleachat.passation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Documents as agents send them: edited in a word processor, or made to harm. */
public final class DocxDEssai {

    private static final int MEGA = 1_000_000;

    private DocxDEssai() {}

    public static byte[] de(String... paragraphes) throws IOException {
        try (var document = new XWPFDocument()) {
            for (var texte : paragraphes) {
                document.createParagraph().createRun().setText(texte);
            }
            return octets(document);
        }
    }

    /** The same with other words in the place of some. */
    public static byte[] corrige(byte[] docx, String mots, String autres) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            for (var paragraphe : document.getParagraphs()) {
                for (var run : paragraphe.getRuns()) {
                    var texte = run.getText(0);
                    if (texte != null && texte.contains(mots)) {
                        run.setText(texte.replace(mots, autres), 0);
                    }
                }
            }
            return octets(document);
        }
    }

    /** Its whole text, without unbreakable spaces. */
    public static String texte(byte[] docx) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx));
                var texte = new XWPFWordExtractor(document)) {
            return texte.getText().replace('\u00a0', ' ');
        }
    }

    static byte[] avecMacro() throws Exception {
        var sortie = new ByteArrayOutputStream();
        try (var paquet = OPCPackage.open(new ByteArrayInputStream(de("Texte")))) {
            paquet.createPart(
                    PackagingURIHelper.createPartName("/word/vbaProject.bin"),
                    "application/vnd.ms-office.vbaProject");
            paquet.save(sortie);
        }
        return sortie.toByteArray();
    }

    /** Zeros: a thousand times smaller once deflated. */
    static byte[] bombe() throws IOException {
        var sortie = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(sortie);
                var source = new ZipInputStream(new ByteArrayInputStream(de("Texte")))) {
            for (var e = source.getNextEntry(); e != null; e = source.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(e.getName()));
                zip.write(source.readAllBytes());
            }
            zip.putNextEntry(new ZipEntry("word/media/image.bin"));
            zip.write(new byte[60 * MEGA]);
        }
        return sortie.toByteArray();
    }

    private static byte[] octets(XWPFDocument document) throws IOException {
        var sortie = new ByteArrayOutputStream();
        document.write(sortie);
        return sortie.toByteArray();
    }
}
