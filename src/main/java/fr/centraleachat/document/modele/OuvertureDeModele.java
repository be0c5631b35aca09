package fr.centraleachat.document.modele;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.document.GardesDuPaquet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.RelationshipSource;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;

/** Opens what was sent as a modèle, once it is known to be a document and nothing more. */
final class OuvertureDeModele {

    private static final GardesDuPaquet PAQUET =
            new GardesDuPaquet(
                    "Ce document devient trop volumineux une fois ouvert : retirez-en les images"
                            + " lourdes, puis enregistrez-le.",
                    "Ce document contient des macros : enregistrez-le au format .docx, sans macro.");

    /** Fields by which a document reads another file, or starts a program, when it is opened. */
    private static final Pattern CHAMP_ACTIF =
            Pattern.compile("\\b(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|LINK|IMPORT)\\b");

    private OuvertureDeModele() {}

    /**
     * @throws DonneesRefusees when it is not a .docx, or holds what a modèle may not
     */
    static XWPFDocument ouvrir(byte[] octets) {
        try {
            var paquet = OPCPackage.open(PAQUET.mesurer(new ByteArrayInputStream(octets)));
            PAQUET.exigerSansMacro(paquet);
            exigerUnDocument(paquet);
            exigerSansLien(paquet);
            for (var partie : paquet.getParts()) {
                if (!partie.isRelationshipPart()) {
                    exigerSansLien(partie);
                }
            }
            return sansChampActif(new XWPFDocument(paquet));
        } catch (IOException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | IllegalArgumentException
                | IllegalStateException e) {
            throw illisible(e);
        }
    }

    private static void exigerUnDocument(OPCPackage paquet) throws OpenXML4JException {
        if (paquet.getPartsByContentType(XWPFRelation.DOCUMENT.getContentType()).isEmpty()) {
            throw illisible(null);
        }
        if (GardesDuPaquet.contient(paquet, "oleobject")
                || !paquet.getPartsByName(Pattern.compile("/word/embeddings/.*")).isEmpty()) {
            throw DonneesRefusees.champ(
                    GardesDuPaquet.FICHIER,
                    "Ce document contient un objet incorporé : remplacez-le par un tableau ou un"
                            + " texte, puis enregistrez-le.");
        }
    }

    /** A link that somebody clicks is not followed at the opening. */
    private static void exigerSansLien(RelationshipSource source) throws OpenXML4JException {
        for (var lien : source.getRelationships()) {
            if (lien.getTargetMode() == TargetMode.EXTERNAL && !estCliquable(lien)) {
                throw lie();
            }
        }
    }

    private static boolean estCliquable(PackageRelationship lien) {
        return XWPFRelation.HYPERLINK.getRelation().equals(lien.getRelationshipType())
                && lien.getTargetURI().toString().matches("(?i)(https?|mailto):.*");
    }

    private static XWPFDocument sansChampActif(XWPFDocument document) {
        if (ParTexte.instructions(document).stream().anyMatch(i -> CHAMP_ACTIF.matcher(i).find())) {
            throw lie();
        }
        return document;
    }

    private static DonneesRefusees lie() {
        return DonneesRefusees.champ(
                GardesDuPaquet.FICHIER,
                "Ce document est lié à un autre fichier (modèle attaché, image ou champ) : rompez la"
                        + " liaison, puis enregistrez-le.");
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
