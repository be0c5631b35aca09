package fr.centraleachat.document.modele;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.document.ChampDeModele;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Modèles that are broken, or made to harm: each is told what it is, and where. */
class ModelesHostilesTest {

    private static final String TABLEAU_1 = "Tableau 1, ligne 2, colonne 2";
    private static final String TABLEAU_2 = "Tableau 2, ligne 1, colonne 2";
    private static final int MEGA = 1_000_000;

    record Lettre(
            @ChampDeModele("Objet") String objet,
            @ChampDeModele("Urgent") boolean urgent,
            @ChampDeModele("Lots") List<Lot> lots) {}

    record Lot(@ChampDeModele("Numéro") String lot, @ChampDeModele("Prix") String prix) {}

    private static final List<ChampDecrit> CHAMPS = ChampDecrit.de(Lettre.class);

    @Test
    void aGoodOnePasses() {
        VerificationDeModele.verifier(bon(), CHAMPS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Objet : {{objett}}        | Paragraphe 1 : le champ « {{objett}} » n’existe pas",
                "Objet : {{objet           | Paragraphe 1 : un champ est mal fermé",
                "{{#objet}}                | Paragraphe 1 : le champ « {{#objet}} » n’existe pas",
                "{{ objet }}               | Paragraphe 1 : le champ « {{ objet }} » n’existe pas",
                "{{lots}}                  | Paragraphe 1 : « lots » est une liste",
                "{{urgent}}                | Paragraphe 1 : « urgent » est une condition",
                "{{?urgent}}               | Paragraphe 1 : le bloc « {{?urgent}} » n’est pas fermé",
                "{{?objet}}x{{/objet}}     | Paragraphe 1 : « objet » est un texte",
                "{{/lots}}                 | Paragraphe 1 : « {{/lots}} » ne ferme aucun bloc",
                "{{?lots}}{{objet}}{{/lots}} | Champs possibles : lot, prix"
            })
    void aBrokenFieldIsNamedWithItsPlace(String texte, String message) {
        refuse(Redaction.enHauteur().texte(texte).octets(), message);
    }

    @Test
    void everyFaultIsToldAtOnceInTheBodyTheTablesAndTheHeader() {
        var modele =
                Redaction.enHauteur()
                        .enTete("{{acheteurr}}")
                        .liste(
                                "lots",
                                new String[] {"Lot", "[lot]"},
                                new String[] {"Prix", "[pri]"})
                        .fiche(new String[] {"Objet", "{{objett}}"})
                        .octets();

        assertThat(fautes(modele))
                .satisfiesExactly(
                        m -> assertThat(m).startsWith(TABLEAU_1 + " : le champ « [pri] »"),
                        m -> assertThat(m).startsWith(TABLEAU_2 + " : le champ « {{objett}} »"),
                        m -> assertThat(m).startsWith("En-tête, paragraphe 1 : "));
    }

    private static List<String> fautes(byte[] modele) {
        var refus =
                catchThrowableOfType(
                        DonneesRefusees.class, () -> VerificationDeModele.verifier(modele, CHAMPS));
        return refus.erreurs().stream().map(Erreur::message).toList();
    }

    @Test
    void macros() throws Exception {
        refuse(
                avecPartie("/word/vbaProject.bin", "application/vnd.ms-office.vbaProject"),
                "macros");
    }

    @Test
    void anEmbeddedObject() throws Exception {
        var genre = "application/vnd.openxmlformats-officedocument.oleObject";
        refuse(avecPartie("/word/embeddings/o.bin", genre), "objet incorporé");
    }

    @Test
    void aLinkToAnotherFile() throws Exception {
        var sortie = new ByteArrayOutputStream();
        try (var paquet = OPCPackage.open(new ByteArrayInputStream(bon()))) {
            paquet.getPartsByContentType(XWPFRelation.DOCUMENT.getContentType())
                    .get(0)
                    .addRelationship(
                            URI.create("http://exemple.invalid/modele.dotm"),
                            TargetMode.EXTERNAL,
                            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate");
            paquet.save(sortie);
        }
        refuse(sortie.toByteArray(), "lié à un autre fichier");
    }

    @Test
    void aFieldThatStartsAProgram() throws IOException {
        refuse(
                avecDocument(
                        "<w:instrText>DDEA</w:instrText><w:instrText>UTO c:\\\\cmd</w:instrText>"),
                "lié à un autre fichier");
    }

    @Test
    void onePartThatInflatesBeyondMeasure() throws IOException {
        refuse(bombe(1, 60 * MEGA), "trop volumineux une fois ouvert");
    }

    @Test
    void manyPartsThatInflateBeyondMeasureTogether() throws IOException {
        refuse(bombe(30, 2 * MEGA), "trop volumineux une fois ouvert");
    }

    @Test
    void entitiesThatWouldReadAFile() throws IOException {
        refuse(
                reecrire(x -> "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>" + x),
                ".docx lisible");
    }

    @Test
    void whatIsNotADocument() throws IOException {
        refuse("Bonjour".getBytes(UTF_8), ".docx lisible");
        refuse(new byte[0], ".docx lisible");
        try (var classeur = new XSSFWorkbook();
                var sortie = new ByteArrayOutputStream()) {
            classeur.createSheet("x");
            classeur.write(sortie);
            refuse(sortie.toByteArray(), ".docx lisible");
        }
    }

    private static void refuse(byte[] octets, String motif) {
        assertThatThrownBy(() -> VerificationDeModele.verifier(octets, CHAMPS))
                .isInstanceOf(DonneesRefusees.class)
                .hasMessageContaining(motif);
    }

    private static byte[] bon() {
        return Redaction.enHauteur()
                .texte("Objet : {{objet}}")
                .bloc("{{?urgent}}")
                .texte("Urgent")
                .bloc("{{/urgent}}")
                .liste("lots", new String[] {"Lot", "[lot]"}, new String[] {"Prix", "[prix]"})
                .octets();
    }

    static byte[] avecPartie(String nom, String genre) throws Exception {
        var sortie = new ByteArrayOutputStream();
        try (var paquet = OPCPackage.open(new ByteArrayInputStream(bon()))) {
            paquet.createPart(PackagingURIHelper.createPartName(nom), genre);
            paquet.save(sortie);
        }
        return sortie.toByteArray();
    }

    private static byte[] avecDocument(String run) throws IOException {
        return reecrire(
                x -> x.replaceFirst("<w:t>", "<w:t>x</w:t>" + run.replace("\\", "\\\\") + "<w:t>"));
    }

    private static byte[] reecrire(java.util.function.UnaryOperator<String> document)
            throws IOException {
        var sortie = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(sortie)) {
            recopier(zip, document);
        }
        return sortie.toByteArray();
    }

    static byte[] bombe(int parties, int taille) throws IOException {
        var sortie = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(sortie)) {
            recopier(zip, x -> x);
            for (int i = 0; i < parties; i++) {
                ecrire(zip, "word/media/image" + i + ".bin", new byte[taille]);
            }
        }
        return sortie.toByteArray();
    }

    private static void recopier(
            ZipOutputStream zip, java.util.function.UnaryOperator<String> document)
            throws IOException {
        try (var source = new ZipInputStream(new ByteArrayInputStream(bon()))) {
            for (var e = source.getNextEntry(); e != null; e = source.getNextEntry()) {
                var octets = source.readAllBytes();
                var voulu =
                        e.getName().equals("word/document.xml")
                                ? document.apply(new String(octets, UTF_8)).getBytes(UTF_8)
                                : octets;
                ecrire(zip, e.getName(), voulu);
            }
        }
    }

    private static void ecrire(ZipOutputStream zip, String nom, byte[] octets) throws IOException {
        zip.putNextEntry(new ZipEntry(nom));
        zip.write(octets);
        zip.closeEntry();
    }
}
