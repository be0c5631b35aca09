package fr.centraleachat.document.modele;

import com.deepoove.poi.exception.RenderException;
import com.deepoove.poi.exception.ResolverException;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.document.GardesDuPaquet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** What a modèle must pass before it is kept: it is read, its fields checked, and filled once. */
final class VerificationDeModele {

    private VerificationDeModele() {}

    /**
     * @throws DonneesRefusees with every fault, each with its place
     */
    static void verifier(byte[] octets, List<ChampDecrit> champs) {
        try (var document = OuvertureDeModele.ouvrir(octets)) {
            DonneesRefusees.siErreurs(
                    ControleDesChamps.fautes(LectureDuModele.zones(document), champs));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        remplirABlanc(octets, champs);
    }

    private static void remplirABlanc(byte[] octets, List<ChampDecrit> champs) {
        try {
            var rempli = MoteurDeModele.remplir(octets, champs, ValeursDeDocument.fictives(champs));
            try (var document = new XWPFDocument(new ByteArrayInputStream(rempli))) {
                exigerRempli(document);
            }
        } catch (ResolverException | RenderException e) {
            throw inapplicable(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void exigerRempli(XWPFDocument document) {
        if (ParTexte.contient(document, "{{")) {
            throw DonneesRefusees.champ(
                    GardesDuPaquet.FICHIER,
                    "Un champ est placé là où rien n’est rempli (zone de texte, note de bas de page,"
                            + " contrôle de contenu) : mettez-le dans un paragraphe ou un tableau.");
        }
    }

    private static DonneesRefusees inapplicable(RuntimeException cause) {
        var refus =
                DonneesRefusees.champ(
                        GardesDuPaquet.FICHIER,
                        "Ce modèle ne peut pas être rempli : vérifiez que chaque bloc s’ouvre et se"
                                + " ferme au même niveau, et que chaque liste d’un tableau est suivie"
                                + " d’une ligne de champs.");
        refus.initCause(cause);
        return refus;
    }
}
