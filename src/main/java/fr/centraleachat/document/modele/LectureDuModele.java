package fr.centraleachat.document.modele;

import fr.centraleachat.document.modele.ElementDeModele.Paragraphe;
import fr.centraleachat.document.modele.ElementDeModele.Tableau;
import fr.centraleachat.document.modele.ElementDeModele.Zone;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Reads where each text of a modèle is, as a person would tell it to another. */
final class LectureDuModele {

    private LectureDuModele() {}

    static List<Zone> zones(XWPFDocument document) {
        var zones = new ArrayList<Zone>();
        zones.add(zone("", document.getBodyElements()));
        document.getHeaderList().forEach(h -> zones.add(zone("en-tête, ", h.getBodyElements())));
        document.getFooterList()
                .forEach(p -> zones.add(zone("pied de page, ", p.getBodyElements())));
        return zones;
    }

    private static Zone zone(String prefixe, List<IBodyElement> corps) {
        var elements = new ArrayList<ElementDeModele>();
        int paragraphes = 0;
        int tableaux = 0;
        for (var element : corps) {
            if (element instanceof XWPFParagraph p) {
                elements.add(new Paragraphe(prefixe + "paragraphe " + ++paragraphes, p.getText()));
            } else if (element instanceof XWPFTable t) {
                elements.add(tableau(prefixe + "tableau " + ++tableaux, t));
            }
        }
        return new Zone(elements);
    }

    private static Tableau tableau(String place, XWPFTable table) {
        var lignes = new ArrayList<List<Zone>>();
        for (var rang : table.getRows()) {
            var ligne = place + ", ligne " + (lignes.size() + 1);
            var cellules = new ArrayList<Zone>();
            for (var cellule : rang.getTableCells()) {
                cellules.add(cellule(ligne + ", colonne " + (cellules.size() + 1), cellule));
            }
            lignes.add(cellules);
        }
        return new Tableau(place, lignes);
    }

    private static Zone cellule(String place, XWPFTableCell cellule) {
        return cellule.getBodyElements().size() == 1
                ? new Zone(List.of(new Paragraphe(place, cellule.getText())))
                : zone(place + ", ", cellule.getBodyElements());
    }
}
