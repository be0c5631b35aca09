package fr.centraleachat.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Gives the rows of one sheet as they are read, once its merged cells are known. */
final class ParcoursDeFeuille {

    /** The last row of a sheet. */
    private static final int LIGNES = 1_048_576;

    private final String nom;
    private final Consumer<List<String>> fusions;
    private final Consumer<FeuilleLue.Ligne> ligne;
    private RuntimeException refus;

    ParcoursDeFeuille(
            String nom, Consumer<List<String>> fusions, Consumer<FeuilleLue.Ligne> ligne) {
        this.nom = nom;
        this.fusions = fusions;
        this.ligne = ligne;
    }

    /** Twice over the sheet: what is merged stands after the rows, and bears on them. */
    Void lire(XSSFReader lecteur, OPCPackage paquet)
            throws IOException, OpenXML4JException, SAXException {
        var trouvees = new FusionsDeFeuille();
        try (var xml = feuille(lecteur)) {
            ClasseursXlsx.lire(xml, trouvees);
        }
        var lignes =
                new LecteurDeFeuille(
                        new ReadOnlySharedStringsTable(paquet),
                        new StylesDeCellule(lecteur.getStylesTable()),
                        LIGNES,
                        l -> donner(() -> ligne.accept(l)));
        donner(() -> fusions.accept(trouvees.fusions));
        if (refus == null) {
            try (var xml = feuille(lecteur)) {
                ClasseursXlsx.lire(xml, lignes);
            }
        }
        return null;
    }

    /** What the receiver itself refuses is no fault of the workbook. */
    void relancer() {
        if (refus != null) {
            throw refus;
        }
    }

    private void donner(Runnable acte) {
        if (refus == null) {
            try {
                acte.run();
            } catch (RuntimeException e) {
                refus = e;
            }
        }
    }

    private InputStream feuille(XSSFReader lecteur) throws IOException, OpenXML4JException {
        if (!(lecteur.getSheetsData() instanceof XSSFReader.SheetIterator feuilles)) {
            throw new IllegalStateException("No names for the sheets");
        }
        InputStream premiere = null;
        while (feuilles.hasNext()) {
            var xml = feuilles.next();
            if (nom.equals(feuilles.getSheetName())) {
                return xml;
            }
            premiere = premiere == null ? xml : premiere;
        }
        if (premiere == null) {
            throw new IllegalStateException("A workbook without sheet");
        }
        return premiere;
    }

    private static final class FusionsDeFeuille extends DefaultHandler {

        private final List<String> fusions = new ArrayList<>();

        @Override
        public void startElement(String uri, String local, String qualifie, Attributes attributs) {
            if ("mergeCell".equals(local)) {
                fusions.add(attributs.getValue("ref"));
            }
        }
    }
}
