package fr.centraleachat.document.modele;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.document.ConversionEnPdf;
import fr.centraleachat.passation.Amont;
import fr.centraleachat.passation.DceDEssai;
import fr.centraleachat.passation.ProgrammeDEssai;
import fr.centraleachat.passation.SaisineFixture;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/**
 * What the documents cost, beside zipping their own bytes again. Its name keeps it out of the
 * tests: {@code mvn -Pbench test -Dtest=BancDuDce}.
 */
@EssaiSpring
class BancDuDce {

    private static final String CHARGE = "marches.metropole";
    private static final int LOTS = 12;
    private static final int REPETITIONS = 11;

    @Autowired MockMvc mvc;
    @Autowired Clock horloge;
    @Autowired ConversionEnPdf pdf;

    @Test
    void aDocumentOfFortyPages() throws Exception {
        var lignes = Files.readAllLines(ModelesDOrigine.TEXTES.resolve("ccap-travaux.txt"));
        var corps = lignes.subList(4, lignes.size());
        var longues = new ArrayList<>(lignes.subList(0, 4));
        Collections.nCopies(REPETITIONS, corps).forEach(longues::addAll);
        var modele = ModelesDOrigine.rediger(longues);
        var champs = champs();
        var valeurs = ValeursDeDocument.fictives(champs);
        for (int passe = 1; passe <= 4; passe++) {
            var document =
                    mesurer(
                            "40 pages, passe " + passe,
                            () -> MoteurDeModele.remplir(modele, champs, valeurs));
            mesurer("  étalon : les mêmes octets zippés", () -> rezipper(List.of(document)));
            if (passe == 4 && pdf.estPossible()) {
                System.out.println("  pages : " + pages(pdf.convertir(document)));
            }
        }
    }

    @Test
    void theDceOfTwelveLots() throws Exception {
        for (int passe = 1; passe <= 3; passe++) {
            var numero = monter();
            var dce = new DceDEssai(mvc, numero);
            var ecrites =
                    mesurer(
                            "DCE de douze lots, passe " + passe,
                            () -> dce.produire(CHARGE).findValuesAsText("id"));
            var contenus = new ArrayList<byte[]>();
            for (var piece : ecrites) {
                contenus.add(dce.contenu(CHARGE, piece));
            }
            System.out.println("  pièces : " + contenus.size());
            mesurer("  étalon : les mêmes octets zippés", () -> rezipper(contenus));
        }
    }

    private String monter() throws Exception {
        var marche =
                ProgrammeDEssai.ouvrir(
                        mvc, "instructeur.longvic", SaisineFixture.nettoyageDeLongvic());
        var amont = new Amont(marche, horloge);
        amont.instruire();
        var lots =
                IntStream.rangeClosed(1, LOTS)
                        .mapToObj(BancDuDce::lot)
                        .collect(Collectors.joining(",", "[", "]"));
        marche.achever(
                CHARGE,
                "Task_DefinirMontage",
                amont.montage().avec("lots", lots).sans("motifNonAllotissement").json());
        amont.accorder();
        return marche.numero();
    }

    private static String lot(int numero) {
        return """
        {"numero":%d,"objet":"Secteur %d","codeCPV":"90911200","montantEstimeHt":14000.00,
         "budgetAlloueHt":14000.00,"dureeMois":36,"lieuExecution":"21355"}"""
                .formatted(numero, numero);
    }

    private static List<ChampDecrit> champs() throws ClassNotFoundException {
        return ChampDecrit.de(
                Class.forName("fr.centraleachat.passation.domain.redaction.PieceEnDocument"));
    }

    /** Processor time of this thread: the database's is not in it; the elapsed time is. */
    private static <T> T mesurer(String quoi, Callable<T> acte) throws Exception {
        var fils = ManagementFactory.getThreadMXBean();
        long processeur = fils.getCurrentThreadCpuTime();
        long debut = System.nanoTime();
        var resultat = acte.call();
        System.out.printf(
                "%s : %d ms de processeur, %d ms écoulées%n",
                quoi,
                (fils.getCurrentThreadCpuTime() - processeur) / 1_000_000,
                (System.nanoTime() - debut) / 1_000_000);
        return resultat;
    }

    private static int rezipper(List<byte[]> documents) throws IOException {
        int taille = 0;
        for (var document : documents) {
            var sortie = new ByteArrayOutputStream();
            try (var source = new ZipInputStream(new ByteArrayInputStream(document));
                    var zip = new ZipOutputStream(sortie)) {
                for (var e = source.getNextEntry(); e != null; e = source.getNextEntry()) {
                    zip.putNextEntry(new ZipEntry(e.getName()));
                    source.transferTo(zip);
                    zip.closeEntry();
                }
            }
            taille += sortie.size();
        }
        return taille;
    }

    private static int pages(byte[] pdf) {
        return new String(pdf, StandardCharsets.ISO_8859_1).split("/Type/Page/").length - 1;
    }
}
