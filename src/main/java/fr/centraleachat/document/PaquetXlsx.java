package fr.centraleachat.document;

import fr.centraleachat.document.FeuilleLue.Ligne;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The sheets of an open workbook. */
final class PaquetXlsx {

    private final XSSFReader lecteur;
    private final ReadOnlySharedStringsTable textes;
    private final StylesDeCellule styles;

    PaquetXlsx(OPCPackage paquet) throws IOException, OpenXML4JException, SAXException {
        lecteur = new XSSFReader(paquet);
        textes = new ReadOnlySharedStringsTable(paquet);
        styles = new StylesDeCellule(lecteur.getStylesTable());
    }

    List<FeuilleLue> feuilles(int lignesMaximales)
            throws IOException, OpenXML4JException, SAXException {
        var feuilles = new ArrayList<FeuilleLue>();
        var parties = parties();
        while (parties.hasNext()) {
            try (var xml = parties.next()) {
                var lignes = new ArrayList<Ligne>();
                var fusions = lire(xml, lignesMaximales, lignes::add);
                feuilles.add(new FeuilleLue(parties.getSheetName(), lignes, fusions));
            }
        }
        return feuilles;
    }

    /** Twice through the sheet: its merged cells are written after its rows. */
    void parcourir(ParcoursDeFeuille parcours)
            throws IOException, OpenXML4JException, SAXException {
        int rang = rang(parcours.feuille());
        try (var xml = feuille(rang)) {
            parcours.fusions(lire(xml, Integer.MAX_VALUE, ligne -> {}));
        }
        try (var xml = feuille(rang)) {
            lire(xml, Integer.MAX_VALUE, parcours::ligne);
        }
    }

    private int rang(String nom) throws IOException, OpenXML4JException {
        var parties = parties();
        for (int rang = 0; parties.hasNext(); rang++) {
            parties.next().close();
            if (parties.getSheetName().equals(nom)) {
                return rang;
            }
        }
        return 0;
    }

    private InputStream feuille(int rang) throws IOException, OpenXML4JException {
        var parties = parties();
        for (int avant = 0; avant < rang; avant++) {
            parties.next().close();
        }
        return parties.next();
    }

    private XSSFReader.SheetIterator parties() throws IOException, OpenXML4JException {
        if (lecteur.getSheetsData() instanceof XSSFReader.SheetIterator iterateur
                && iterateur.hasNext()) {
            return iterateur;
        }
        throw new IllegalStateException("A workbook without sheets, or sheets without names");
    }

    private List<String> lire(InputStream xml, int lignesMaximales, Consumer<Ligne> suite)
            throws IOException, SAXException {
        var feuille = new LecteurDeFeuille(textes, styles, lignesMaximales, suite);
        try {
            var sax = XMLHelper.newXMLReader();
            sax.setContentHandler(feuille);
            sax.parse(new InputSource(xml));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        return feuille.fusions();
    }
}
