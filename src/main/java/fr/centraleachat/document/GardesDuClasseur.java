package fr.centraleachat.document;

import fr.centraleachat.common.DonneesRefusees;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;

/** What is refused of a workbook before one of its cells is read. */
final class GardesDuClasseur {

    static final String FICHIER = GardesDuPaquet.FICHIER;

    private static final GardesDuPaquet PAQUET =
            new GardesDuPaquet(
                    "Ce classeur devient trop volumineux une fois ouvert : repartez du modèle à"
                            + " télécharger, et n’y collez que des valeurs.",
                    "Ce classeur contient des macros : enregistrez-le au format .xlsx, sans macro.");

    private GardesDuClasseur() {}

    static InputStream mesurer(InputStream contenu) throws IOException {
        return PAQUET.mesurer(contenu);
    }

    static void exigerDesValeursSeules(OPCPackage paquet) throws OpenXML4JException {
        PAQUET.exigerSansMacro(paquet);
        if (GardesDuPaquet.contient(paquet, "externallink")) {
            throw DonneesRefusees.champ(
                    FICHIER,
                    "Ce classeur est lié à un autre fichier : rompez la liaison, collez les valeurs"
                            + " à la place, puis enregistrez-le.");
        }
    }
}
