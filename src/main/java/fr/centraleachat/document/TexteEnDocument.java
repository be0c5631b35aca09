package fr.centraleachat.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A text that an agent wrote, as a .docx: one paragraph for each line. */
public final class TexteEnDocument {

    public static final String TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final int CORPS = 11;

    private TexteEnDocument() {}

    public static byte[] ecrire(String texte) {
        try (var document = new XWPFDocument();
                var sortie = new ByteArrayOutputStream()) {
            texte.strip().lines().forEach(ligne -> paragraphe(document, ligne));
            document.write(sortie);
            return sortie.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void paragraphe(XWPFDocument document, String ligne) {
        var suite = document.createParagraph().createRun();
        suite.setFontFamily("Arial");
        suite.setFontSize(CORPS);
        suite.setText(ligne);
    }
}
