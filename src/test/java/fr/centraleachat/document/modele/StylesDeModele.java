package fr.centraleachat.document.modele;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of the first modèles: a jurist changes one of them, not each paragraph. */
final class StylesDeModele {

    private static final String BLEU = "1F3864";

    private StylesDeModele() {}

    /** Sizes in half-points, spaces in twentieths of a point. */
    static void poser(XWPFDocument document) {
        var styles = document.createStyles();
        styles.addStyle(style("Corps", "Corps de texte", 21, 120, false, null, null));
        styles.addStyle(style("Bloc", "Marque de bloc", 4, 0, false, "A6A6A6", null));
        styles.addStyle(style("Entete", "En-tête de page", 17, 0, false, "595959", null));
        styles.addStyle(style("Cellule", "Cellule", 18, 20, false, null, null));
        styles.addStyle(style("Tete", "Tête de tableau", 18, 20, true, null, null));
        styles.addStyle(style("Titre", "Titre du document", 34, 60, true, BLEU, null));
        styles.addStyle(style("SousTitre", "Sous-titre du document", 23, 240, false, BLEU, null));
        styles.addStyle(style("Titre1", "Titre 1", 27, 120, true, BLEU, 0));
        styles.addStyle(style("Titre2", "Titre 2", 23, 80, true, BLEU, 1));
    }

    private static XWPFStyle style(
            String id,
            String nom,
            int taille,
            int apres,
            boolean gras,
            String couleur,
            Integer niveau) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(nom);
        style.addNewQFormat();
        var paragraphe = style.addNewPPr();
        var espace = paragraphe.addNewSpacing();
        espace.setBefore(BigInteger.valueOf(niveau == null ? 0 : 200));
        espace.setAfter(BigInteger.valueOf(apres));
        if (niveau != null) {
            paragraphe.addNewKeepNext();
            paragraphe.addNewOutlineLvl().setVal(BigInteger.valueOf(niveau));
        }
        var texte = style.addNewRPr();
        var police = texte.addNewRFonts();
        police.setAscii("Liberation Sans");
        police.setHAnsi("Liberation Sans");
        texte.addNewSz().setVal(BigInteger.valueOf(taille));
        texte.addNewLang().setVal("fr-FR");
        if (gras) {
            texte.addNewB();
        }
        if (couleur != null) {
            texte.addNewColor().setVal(couleur);
        }
        return new XWPFStyle(style);
    }
}
