package fr.centraleachat.passation.domain.grille;

import fr.centraleachat.document.Classeurs;
import fr.centraleachat.document.ClasseursDEssai;
import fr.centraleachat.passation.domain.grille.GrilleDeLot.Entree;
import fr.centraleachat.passation.domain.grille.GrilleDeLot.Offre;
import fr.centraleachat.passation.domain.montage.CritereAnnonce.Notable;
import fr.centraleachat.passation.domain.montage.FormuleDePrix;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * The grid of 20 lots, 40 offers and 30 sous-critères, out and back: seconds, and heap above idle.
 * The seconds of processor do not depend on what else the machine does. In the same run, as many
 * plain cells by the library alone: what the machine gives that day.
 *
 * <p>mvn -Pbench test-compile, then java -cp of the tests, with this class.
 */
public final class MesureDeGrille {

    private static final int LOTS = 20;
    private static final int OFFRES = 40;
    private static final int NOTABLES = 30;
    private static final int PASSES = 3;

    private final Classeurs classeurs = ClasseursDEssai.vrais();
    private final Path fichier;

    private MesureDeGrille(Path fichier) {
        this.fichier = fichier;
    }

    public static void main(String[] arguments) throws Exception {
        var fichier = Files.createTempFile("grille", ".xlsx");
        try {
            new MesureDeGrille(fichier).mesurer();
        } finally {
            Files.delete(fichier);
        }
    }

    private void mesurer() throws Exception {
        var grille = grille();
        long cellules =
                grille.feuilles().stream()
                        .flatMap(f -> f.lignes().stream())
                        .mapToLong(List::size)
                        .sum();
        System.out.println(cellules + " cells");
        for (int passe = 1; passe <= PASSES; passe++) {
            dire("yardstick, plain cells", () -> etalon(cellules));
            dire("export", () -> exporter(grille));
            System.out.println("  file: " + Files.size(fichier) / 1024 + " KB");
            dire("import", () -> importer(grille));
        }
    }

    private void exporter(ClasseurDeGrille grille) throws IOException {
        try (var sortie = Files.newOutputStream(fichier)) {
            classeurs.calculer(grille.feuilles(), sortie);
        }
    }

    private void importer(ClasseurDeGrille grille) throws IOException {
        try (var contenu = Files.newInputStream(fichier)) {
            var lues =
                    new LectureDeGrille(grille)
                            .lire(classeurs.lire(contenu, grille.lignesAttendues()));
            PreparationDeGrille.enFiche(lues);
        }
    }

    private void etalon(long cellules) throws IOException {
        try (var classeur = new SXSSFWorkbook(20);
                var sortie = Files.newOutputStream(fichier)) {
            var feuille = classeur.createSheet();
            for (int l = 0; l < cellules / 100; l++) {
                var ligne = feuille.createRow(l);
                for (int c = 0; c < 100; c++) {
                    ligne.createCell(c).setCellValue(l * 100.0 + c);
                }
            }
            classeur.write(sortie);
        }
    }

    private interface Travail {
        void faire() throws Exception;
    }

    private static void dire(String quoi, Travail travail) throws Exception {
        var memoire = ManagementFactory.getMemoryMXBean();
        System.gc();
        long repos = memoire.getHeapMemoryUsage().getUsed();
        var sommet = new AtomicLong();
        var fini = new AtomicBoolean();
        var veille =
                new Thread(
                        () -> {
                            while (!fini.get()) {
                                sommet.accumulateAndGet(
                                        memoire.getHeapMemoryUsage().getUsed(), Math::max);
                                LockSupport.parkNanos(2_000_000);
                            }
                        });
        veille.start();
        var fils = ManagementFactory.getThreadMXBean();
        long debut = System.nanoTime();
        long calcul = fils.getCurrentThreadCpuTime();
        travail.faire();
        long duree = System.nanoTime() - debut;
        calcul = fils.getCurrentThreadCpuTime() - calcul;
        fini.set(true);
        veille.join();
        System.out.printf(
                "%-24s %6.2f s (%5.2f s of processor), heap at most %4d MB above idle%n",
                quoi, duree / 1e9, calcul / 1e9, (sommet.get() - repos) / 1_048_576);
    }

    private static ClasseurDeGrille grille() {
        var lots = new ArrayList<GrilleDeLot>();
        for (int lot = 1; lot <= LOTS; lot++) {
            var notables = new ArrayList<Notable>();
            notables.add(GrilleFixture.prix("40", FormuleDePrix.PROPORTIONNELLE, null, 2));
            for (int n = 1; n < NOTABLES; n++) {
                notables.add(GrilleFixture.technique("Sous-critère " + n, "2"));
            }
            var offres = new ArrayList<Offre>();
            for (int o = 0; o < OFFRES; o++) {
                offres.add(offre(o, notables));
            }
            lots.add(new GrilleDeLot(lot, "Lot de mesure", notables, offres));
        }
        return new ClasseurDeGrille(lots, null);
    }

    private static Offre offre(int rang, List<Notable> notables) {
        var entrees =
                notables.stream()
                        .map(
                                n ->
                                        n.notation().estCalculee()
                                                ? Entree.VIDE
                                                : new Entree(
                                                        new BigDecimal("1.25"),
                                                        null,
                                                        "Réponse détaillée, conforme à l’attendu du"
                                                                + " cahier des charges."))
                        .toList();
        var modele = GrilleFixture.offre(0, "" + (100_000 + rang), Entree.VIDE);
        return new Offre(
                "%014d".formatted(rang),
                "Opérateur " + rang,
                modele.qualification(),
                null,
                modele.prix(),
                entrees);
    }
}
