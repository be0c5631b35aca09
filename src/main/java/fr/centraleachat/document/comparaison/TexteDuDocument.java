package fr.centraleachat.document.comparaison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** The lines of a document as they are read: a paragraph, or a row of a table. */
final class TexteDuDocument {

    private static final String ENTRE_CELLULES = " | ";

    private final List<String> lignes = new ArrayList<>();

    private TexteDuDocument() {}

    /** Blank ones are left out: they say nothing. */
    static List<String> lignes(XWPFDocument document) {
        var texte = new TexteDuDocument();
        document.getHeaderList().forEach(texte::lire);
        texte.lire(document);
        document.getFooterList().forEach(texte::lire);
        return texte.lignes;
    }

    private void lire(IBody corps) {
        corps.getBodyElements().forEach(this::lire);
    }

    private void lire(IBodyElement element) {
        if (element instanceof XWPFParagraph paragraphe) {
            ajouter(paragraphe.getText());
        } else if (element instanceof XWPFTable tableau) {
            tableau.getRows().forEach(r -> ajouter(rangee(r)));
        } else if (element instanceof XWPFSDT controle) {
            controle.getContent().getText().lines().forEach(this::ajouter);
        }
    }

    private static String rangee(XWPFTableRow rangee) {
        return rangee.getTableCells().stream()
                .map(XWPFTableCell::getText)
                .map(t -> t.replaceAll("\\s+", " ").strip())
                .collect(Collectors.joining(ENTRE_CELLULES));
    }

    private void ajouter(String ligne) {
        if (!ligne.isBlank()) {
            lignes.add(ligne.replace('\n', ' ').strip());
        }
    }
}
