package fr.centraleachat.document.modele;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Whether two documents filled from one modèle are the same: their bytes hold the hour too. */
final class TexteProduit {

    private TexteProduit() {}

    static boolean estLeMeme(byte[] nouveau, InputStream ancien) {
        try (ancien;
                var un = new XWPFDocument(new ByteArrayInputStream(nouveau));
                var autre = new XWPFDocument(ancien)) {
            return corps(un).equals(corps(autre));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String corps(XWPFDocument document) {
        return document.getDocument().xmlText();
    }
}
