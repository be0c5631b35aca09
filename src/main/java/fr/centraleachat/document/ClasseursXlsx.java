package fr.centraleachat.document;

import fr.centraleachat.common.DonneesRefusees;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.springframework.stereotype.Component;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads a workbook as a stream: its sheets are never held as a tree. */
@Component
class ClasseursXlsx implements Classeurs {

    private static final int LIGNES_MAXIMALES = 5000;

    @Override
    public List<FeuilleLue> lire(InputStream contenu) {
        return lire(contenu, LIGNES_MAXIMALES);
    }

    @Override
    public List<FeuilleLue> lire(InputStream contenu, int lignesMaximales) {
        return ouvrir(
                contenu,
                paquet ->
                        feuilles(
                                new XSSFReader(paquet),
                                new ReadOnlySharedStringsTable(paquet),
                                lignesMaximales));
    }

    @Override
    public void parcourir(
            InputStream contenu,
            String feuille,
            Consumer<List<String>> fusions,
            Consumer<FeuilleLue.Ligne> ligne) {
        var parcours = new ParcoursDeFeuille(feuille, fusions, ligne);
        ouvrir(contenu, paquet -> parcours.lire(new XSSFReader(paquet), paquet));
        parcours.relancer();
    }

    @FunctionalInterface
    private interface LectureDuPaquet<T> {
        T lire(OPCPackage paquet) throws IOException, OpenXML4JException, SAXException;
    }

    private static <T> T ouvrir(InputStream contenu, LectureDuPaquet<T> lecture) {
        try (var paquet = OPCPackage.open(GardesDuClasseur.mesurer(contenu))) {
            GardesDuClasseur.exigerDesValeursSeules(paquet);
            return lecture.lire(paquet);
        } catch (FeuilleTropLongue e) {
            throw refus(e.getMessage(), e);
        } catch (IOException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | SAXException e) {
            throw refus(
                    "Ce fichier n’est pas un classeur .xlsx lisible : enregistrez-le au format"
                            + " « Classeur Excel (.xlsx) », sans mot de passe.",
                    e);
        }
    }

    private static DonneesRefusees refus(String message, Exception cause) {
        var refus = DonneesRefusees.champ(GardesDuClasseur.FICHIER, message);
        refus.initCause(cause);
        return refus;
    }

    private static List<FeuilleLue> feuilles(
            XSSFReader lecteur, ReadOnlySharedStringsTable textes, int lignesMaximales)
            throws IOException, OpenXML4JException, SAXException {
        var feuilles = new ArrayList<FeuilleLue>();
        var parties = lecteur.getSheetsData();
        if (!(parties instanceof XSSFReader.SheetIterator iterateur)) {
            throw new IllegalStateException("No names for the sheets of " + parties.getClass());
        }
        var styles = new StylesDeCellule(lecteur.getStylesTable());
        while (iterateur.hasNext()) {
            try (var xml = iterateur.next()) {
                var feuille = new LecteurDeFeuille(textes, styles, lignesMaximales);
                lire(xml, feuille);
                feuilles.add(feuille.feuille(iterateur.getSheetName()));
            }
        }
        return feuilles;
    }

    static void lire(InputStream xml, ContentHandler feuille) throws IOException, SAXException {
        try {
            var sax = XMLHelper.newXMLReader();
            sax.setContentHandler(feuille);
            sax.parse(new InputSource(xml));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public byte[] preparer(List<FeuilleAPreparer> feuilles) {
        try {
            return new ClasseurAPreparer().ecrire(feuilles);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void calculer(List<FeuilleDeCalcul> feuilles, OutputStream sortie) throws IOException {
        new ClasseurDeCalcul().ecrire(feuilles, sortie);
    }
}
