package fr.centraleachat.document.modele;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Writes a .docx as a jurist would: styles, a header, a page number, tables with their head. */
final class Redaction {

    private static final int MARGE = 1134;
    private static final int LARGEUR = 11906;
    private static final int HAUTEUR = 16838;

    private final XWPFDocument document = new XWPFDocument();

    private Redaction(boolean enLargeur) {
        StylesDeModele.poser(document);
        var section = document.getDocument().getBody().addNewSectPr();
        var page = section.addNewPgSz();
        page.setW(BigInteger.valueOf(enLargeur ? HAUTEUR : LARGEUR));
        page.setH(BigInteger.valueOf(enLargeur ? LARGEUR : HAUTEUR));
        page.setOrient(enLargeur ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        var marges = section.addNewPgMar();
        marges.setTop(BigInteger.valueOf(MARGE));
        marges.setBottom(BigInteger.valueOf(MARGE));
        marges.setLeft(BigInteger.valueOf(MARGE));
        marges.setRight(BigInteger.valueOf(MARGE));
        marges.setHeader(BigInteger.valueOf(MARGE / 2));
        marges.setFooter(BigInteger.valueOf(MARGE / 2));
    }

    static Redaction enHauteur() {
        return new Redaction(false);
    }

    static Redaction enLargeur() {
        return new Redaction(true);
    }

    Redaction enTete(String texte) {
        var ligne = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        ligne.setStyle("Entete");
        ligne.createRun().setText(texte);
        return this;
    }

    Redaction pied(String texte) {
        var ligne = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        ligne.setStyle("Entete");
        ligne.createRun().setText(texte + " – page ");
        ligne.getCTP().addNewFldSimple().setInstr("PAGE");
        return this;
    }

    Redaction titre(String texte) {
        return paragraphe("Titre", texte);
    }

    Redaction sousTitre(String texte) {
        return paragraphe("SousTitre", texte);
    }

    Redaction partie(String texte) {
        return paragraphe("Titre1", texte);
    }

    Redaction section(String texte) {
        return paragraphe("Titre2", texte);
    }

    Redaction texte(String texte) {
        return paragraphe("Corps", texte);
    }

    /** A line that only opens or closes a block: it is gone once filled. */
    Redaction bloc(String balise) {
        return paragraphe("Bloc", balise);
    }

    Redaction aDroite(String texte) {
        paragraphe("Corps", texte);
        dernier().setAlignment(ParagraphAlignment.RIGHT);
        return this;
    }

    private Redaction paragraphe(String style, String texte) {
        var paragraphe = document.createParagraph();
        paragraphe.setStyle(style);
        paragraphe.createRun().setText(texte);
        return this;
    }

    private XWPFParagraph dernier() {
        return document.getParagraphArray(document.getParagraphs().size() - 1);
    }

    /** Two columns: what, and its value. */
    Redaction fiche(String[]... lignes) {
        var table = document.createTable(lignes.length, 2);
        table.setWidthType(TableWidthType.PCT);
        table.setWidth("100%");
        for (int i = 0; i < lignes.length; i++) {
            remplir(table.getRow(i).getCell(0), "Tete", lignes[i][0], "35%");
            remplir(table.getRow(i).getCell(1), "Cellule", lignes[i][1], "65%");
        }
        return texte("");
    }

    /**
     * Repeats its second row for each line of the list.
     *
     * @param colonnes head and field of each; a head may end with its part of the width, « ~30 »
     */
    Redaction liste(String liste, String[]... colonnes) {
        var table = document.createTable(2, colonnes.length);
        table.setWidthType(TableWidthType.PCT);
        table.setWidth("100%");
        enTeteRepete(table.getRow(0));
        var largeurs = LargeursDeListe.de(colonnes);
        largeurs.poser(table);
        for (int i = 0; i < colonnes.length; i++) {
            var tete = (i == 0 ? "{{" + liste + "}}" : "") + largeurs.titre(i);
            remplir(table.getRow(0).getCell(i), "Tete", tete, largeurs.part(i));
            remplir(table.getRow(1).getCell(i), "Cellule", colonnes[i][1], largeurs.part(i));
        }
        return texte("");
    }

    private static void enTeteRepete(XWPFTableRow ligne) {
        ligne.setRepeatHeader(true);
        ligne.setCantSplitRow(true);
    }

    private static void remplir(XWPFTableCell cellule, String style, String texte, String largeur) {
        var paragraphe = cellule.getParagraphArray(0);
        paragraphe.setStyle(style);
        paragraphe.createRun().setText(texte);
        if ("Tete".equals(style)) {
            cellule.setColor("E8EDF5");
        }
        if (largeur != null) {
            cellule.setWidth(largeur);
        }
    }

    byte[] octets() {
        try (document;
                var sortie = new ByteArrayOutputStream()) {
            document.write(sortie);
            return sortie.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
