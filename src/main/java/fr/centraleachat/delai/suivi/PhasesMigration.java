package fr.centraleachat.delai.suivi;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Loads the thirteen phases and their first targets, once. */
@Component
class PhasesMigration implements JavaMigration {

    private static final String PREMIER_JOUR = "2018-01-01";
    private static final ClassPathResource FICHIER = new ClassPathResource("reference/phases.csv");
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT
                    .builder()
                    .setDelimiter(';')
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setNullString("")
                    .get();

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("0031");
    }

    @Override
    public String getDescription() {
        return "delai charger phases";
    }

    @Override
    public Integer getChecksum() {
        return 1;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws Exception {
        try (var lecteur = new InputStreamReader(FICHIER.getInputStream(), StandardCharsets.UTF_8);
                var lignes = FORMAT.parse(lecteur)) {
            for (var ligne : lignes) {
                ajouterPhase(context.getConnection(), ligne);
                ajouterCible(context.getConnection(), ligne, "MAPA", null);
                ajouterCible(context.getConnection(), ligne, "AOO", minimumEnAppelDOffres(ligne));
            }
        }
    }

    /** The plis of an appel d'offres arrive by electronic means: the shortest ordinary délai. */
    private static String minimumEnAppelDOffres(CSVRecord ligne) {
        return "CONSULTATION".equals(ligne.get("code")) ? "DELAI_MIN_AOO_ELECTRONIQUE" : null;
    }

    private static void ajouterPhase(Connection connexion, CSVRecord ligne) throws SQLException {
        try (var ordre =
                connexion.prepareStatement(
                        """
                        insert into app.phase (code, ordre, libelle, libelle_court, acteur, outils,
                            activites, remarque) values (?, ?, ?, ?, ?, ?, ?, ?)""")) {
            ordre.setString(1, ligne.get("code"));
            ordre.setInt(2, Integer.parseInt(ligne.get("ordre")));
            ordre.setString(3, ligne.get("libelle"));
            ordre.setString(4, ligne.get("libelle_court"));
            ordre.setString(5, ligne.get("acteur"));
            ordre.setString(6, ligne.get("outils"));
            ordre.setString(7, ligne.get("activites_raci"));
            ordre.setString(8, ligne.get("remarque"));
            ordre.execute();
        }
    }

    private static void ajouterCible(
            Connection connexion, CSVRecord ligne, String procedure, String minimum)
            throws SQLException {
        var colonne = "delai_" + procedure.toLowerCase(java.util.Locale.ROOT) + "_jours";
        try (var ordre =
                connexion.prepareStatement(
                        """
                        insert into app.cible_de_phase (phase, procedure, debut, jours,
                            parametre_minimum) values (?, ?, ?::date, ?, ?)""")) {
            ordre.setString(1, ligne.get("code"));
            ordre.setString(2, procedure);
            ordre.setString(3, PREMIER_JOUR);
            ordre.setInt(4, Integer.parseInt(ligne.get(colonne)));
            ordre.setString(5, minimum);
            ordre.execute();
        }
    }
}
