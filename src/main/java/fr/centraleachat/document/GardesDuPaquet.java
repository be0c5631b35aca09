package fr.centraleachat.document;

import fr.centraleachat.common.DonneesRefusees;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;

/**
 * What is refused of an office file, a .xlsx or a .docx, before anything of it is read.
 *
 * @param tropGros what an agent reads of a file that inflates beyond measure
 * @param macros the same, of one that holds a program
 */
public record GardesDuPaquet(String tropGros, String macros) {

    /** The field to which a refusal points. */
    public static final String FICHIER = "fichier";

    /**
     * All its parts together, once inflated: the reader holds them all, a small file hides much.
     */
    private static final long TAILLE_MAXIMALE = 50_000_000;

    private static final int BLOC = 8192;

    /** The same content, once it is known to inflate to no more than what may be held. */
    public InputStream mesurer(InputStream contenu) throws IOException {
        var octets = lire(contenu);
        var bloc = new byte[BLOC];
        long taille = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(octets))) {
            while (zip.getNextEntry() != null) {
                for (int lus = zip.read(bloc); lus > 0; lus = zip.read(bloc)) {
                    taille += lus;
                    if (taille > TAILLE_MAXIMALE) {
                        throw DonneesRefusees.champ(FICHIER, tropGros);
                    }
                }
            }
        }
        return new ByteArrayInputStream(octets);
    }

    /** No more than what may be held, however much is sent. */
    byte[] lire(InputStream contenu) throws IOException {
        var octets = contenu.readNBytes((int) TAILLE_MAXIMALE + 1);
        if (octets.length > TAILLE_MAXIMALE) {
            throw DonneesRefusees.champ(FICHIER, tropGros);
        }
        return octets;
    }

    public void exigerSansMacro(OPCPackage paquet) throws OpenXML4JException {
        if (contient(paquet, "vbaproject") || contient(paquet, "macroenabled")) {
            throw DonneesRefusees.champ(FICHIER, macros);
        }
    }

    /** Whether a part has a type of that kind, in lower case. */
    public static boolean contient(OPCPackage paquet, String genre) throws OpenXML4JException {
        return paquet.getParts().stream()
                .anyMatch(p -> p.getContentType().toLowerCase(Locale.ROOT).contains(genre));
    }
}
