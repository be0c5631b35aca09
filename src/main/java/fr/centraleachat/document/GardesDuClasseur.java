package fr.centraleachat.document;

import fr.centraleachat.common.DonneesRefusees;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;

/** What is refused of a workbook before one of its cells is read. */
final class GardesDuClasseur {

    static final String FICHIER = "fichier";

    /**
     * All its parts together, once inflated: the reader holds them all, a small file hides much.
     */
    private static final long TAILLE_MAXIMALE = 50_000_000;

    private static final int BLOC = 8192;

    private GardesDuClasseur() {}

    /** The same content, once it is known to inflate to no more than what may be held. */
    static InputStream mesurer(InputStream contenu) throws IOException {
        var octets = contenu.readAllBytes();
        var bloc = new byte[BLOC];
        long taille = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(octets))) {
            while (zip.getNextEntry() != null) {
                for (int lus = zip.read(bloc); lus > 0; lus = zip.read(bloc)) {
                    taille += lus;
                    exigerRaisonnable(taille);
                }
            }
        }
        return new ByteArrayInputStream(octets);
    }

    private static void exigerRaisonnable(long taille) {
        if (taille > TAILLE_MAXIMALE) {
            throw DonneesRefusees.champ(
                    FICHIER,
                    "Ce classeur devient trop volumineux une fois ouvert : repartez du modèle à"
                            + " télécharger, et n’y collez que des valeurs.");
        }
    }

    static void exigerDesValeursSeules(OPCPackage paquet) throws OpenXML4JException {
        if (contient(paquet, "vbaproject") || contient(paquet, "macroenabled")) {
            throw DonneesRefusees.champ(
                    FICHIER,
                    "Ce classeur contient des macros : enregistrez-le au format .xlsx, sans macro.");
        }
        if (contient(paquet, "externallink")) {
            throw DonneesRefusees.champ(
                    FICHIER,
                    "Ce classeur est lié à un autre fichier : rompez la liaison, collez les valeurs"
                            + " à la place, puis enregistrez-le.");
        }
    }

    private static boolean contient(OPCPackage paquet, String genre) throws OpenXML4JException {
        return paquet.getParts().stream()
                .anyMatch(p -> p.getContentType().toLowerCase(Locale.ROOT).contains(genre));
    }
}
