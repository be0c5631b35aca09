package fr.centraleachat.catalogue;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.catalogue.classeur.ExportDuCatalogue;
import fr.centraleachat.catalogue.importation.ImporterDecp;
import fr.centraleachat.catalogue.importation.RapportDImport;
import fr.centraleachat.catalogue.recherche.ListeDesMarches;
import fr.centraleachat.catalogue.recherche.Recherche;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A hundred thousand DECP records imported, beside a bare COPY of the same rows into the same
 * tables; then exported as a workbook, beside the reading of the same rows. Its name keeps it out of the tests. In 512 MB of heap: {@code mvn -Pbench test
 * -Dtest=BancDeLImport -Djvm.des.essais="-Xmx512m -XX:+UseSerialGC"}.
 */
@EssaiSpring
class BancDeLImport {

    private static final int ENREGISTREMENTS = 100_000;
    private static final Recherche TOUT = new Recherche("", null, null, null, 0);
    private static final String[] TABLES = {"marche_mutualise", "titulaire_de_marche"};

    @Autowired ImporterDecp importer;
    @Autowired ExportDuCatalogue export;
    @Autowired ListeDesMarches liste;
    @Autowired Flyway flyway;

    @Test
    void aHundredThousandRecords() throws Exception {
        Mesure.charge();
        var source = flyway.getConfiguration().getDataSource();
        var mesure = new Mesure(JdbcClient.create(source));
        double bare = 0;
        double entier =
                mesure.unefois(
                        "import of 100 000 DECP records", () -> importer("premier").crees());
        mesure.unefois(
                "the same file again, which changes nothing", () -> importer("second").ignores());
        double classeur = mesure.unefois("all of them as a workbook", this::exporter);
        double lecture = mesure.unefois("yardstick: the same rows read", this::lireTout);
        Mesure.dire("workbook / reading: %.1f", classeur / lecture);
        for (var table : TABLES) {
            var fichier = Files.createTempFile("banc", ".copy");
            sortir(source, table, fichier);
            bare +=
                    mesure.unefois(
                            "yardstick: bare COPY of the same rows, " + table,
                            () -> copier(source, table, fichier));
            Files.delete(fichier);
        }
        Mesure.dire("import / bare COPY: %.1f", entier / bare);
        Mesure.charge();
    }

    private RapportDImport importer(String nom)
            throws IOException {
        try (var flux = FichierDecpEnNombre.de(ENREGISTREMENTS)) {
            return importer.importer(nom + ".json", flux);
        }
    }

    private String exporter() throws IOException {
        var fichier = Files.createTempFile("banc", ".xlsx");
        try (var sortie = Files.newOutputStream(fichier);
                var classeur = export.remplir(TOUT)) {
            classeur.ecrire(sortie);
        }
        long octets = Files.size(fichier);
        Files.delete(fichier);
        return (octets >> 20) + " MB written";
    }

    private long lireTout() {
        var lus = new AtomicLong();
        liste.parcourir(TOUT, m -> lus.incrementAndGet());
        return lus.get();
    }

    private static void sortir(DataSource source, String table, Path fichier)
            throws SQLException, IOException {
        try (var connexion = source.getConnection();
                var sortie = Files.newOutputStream(fichier)) {
            copies(connexion).copyOut("copy app." + table + " to stdout", sortie);
        }
    }

    /** Into a table like it, with its indexes; its computed columns are computed again. */
    private static long copier(DataSource source, String table, Path fichier)
            throws SQLException, IOException {
        try (var connexion = source.getConnection();
                var ordre = connexion.createStatement();
                var entree = Files.newInputStream(fichier)) {
            ordre.execute("create table app.banc_copie (like app." + table + " including all)");
            long lignes = copies(connexion).copyIn("copy app.banc_copie from stdin", entree);
            ordre.execute("drop table app.banc_copie");
            return lignes;
        }
    }

    private static CopyManager copies(Connection connexion) throws SQLException {
        return connexion.unwrap(PGConnection.class).getCopyAPI();
    }
}
