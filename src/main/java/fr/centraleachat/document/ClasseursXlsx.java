package fr.centraleachat.document;

import fr.centraleachat.common.DonneesRefusees;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.springframework.stereotype.Component;
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
        var feuilles = new ArrayList<FeuilleLue>();
        ouvrir(contenu, paquet -> feuilles.addAll(paquet.feuilles(lignesMaximales)));
        return feuilles;
    }

    @Override
    public void parcourir(InputStream contenu, ParcoursDeFeuille parcours) {
        var garde = new ParcoursGarde(parcours);
        ouvrir(contenu, paquet -> paquet.parcourir(garde));
        garde.relancer();
    }

    private static void ouvrir(InputStream contenu, Lecture lecture) {
        try (var paquet = OPCPackage.open(GardesDuClasseur.mesurer(contenu))) {
            GardesDuClasseur.exigerDesValeursSeules(paquet);
            lecture.lire(new PaquetXlsx(paquet));
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

    @FunctionalInterface
    private interface Lecture {
        void lire(PaquetXlsx paquet) throws IOException, OpenXML4JException, SAXException;
    }
}
