package fr.centraleachat.document;

import fr.centraleachat.common.DonneesRefusees;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;

/** Opens a .docx that an agent sends, once it is known to hold a document and no program. */
public final class DocumentTexte {

    private static final GardesDuPaquet PAQUET =
            new GardesDuPaquet(
                    "Ce document devient trop volumineux une fois ouvert : retirez-en les images"
                            + " lourdes, puis enregistrez-le.",
                    "Ce document contient des macros : enregistrez-le au format .docx, sans macro.");

    private DocumentTexte() {}

    public static boolean estUnDocx(String nom) {
        return nom.toLowerCase(Locale.ROOT).endsWith(".docx");
    }

    /**
     * @throws DonneesRefusees when it is larger than what may be held
     */
    static byte[] lire(InputStream contenu) throws IOException {
        return PAQUET.lire(contenu);
    }

    /**
     * @throws DonneesRefusees when it is not a .docx, holds macros, or inflates beyond measure
     */
    public static XWPFDocument ouvrir(InputStream contenu) {
        try {
            var paquet = OPCPackage.open(PAQUET.mesurer(contenu));
            PAQUET.exigerSansMacro(paquet);
            if (paquet.getPartsByContentType(XWPFRelation.DOCUMENT.getContentType()).isEmpty()) {
                throw illisible(null);
            }
            return new XWPFDocument(paquet);
        } catch (IOException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | IllegalArgumentException
                | IllegalStateException e) {
            throw illisible(e);
        }
    }

    private static DonneesRefusees illisible(Exception cause) {
        var refus =
                DonneesRefusees.champ(
                        GardesDuPaquet.FICHIER,
                        "Ce fichier n’est pas un document .docx lisible : enregistrez-le au format"
                                + " « Document Word (.docx) », sans mot de passe.");
        refus.initCause(cause);
        return refus;
    }
}
