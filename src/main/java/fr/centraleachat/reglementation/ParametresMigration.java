package fr.centraleachat.reglementation;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Loads the survey of the law once, at the very first start; a later change is a new dated row. */
@Component
class ParametresMigration implements JavaMigration {

    private static final ClassPathResource FICHIER =
            new ClassPathResource("reference/parametres.csv");
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT
                    .builder()
                    .setDelimiter(';')
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .setNullString("")
                    .get();
    private static final String INSERTION =
            """
            insert into app.parametre (code, libelle, debut, fin, valeur, jour, unite, article,
                surete, a_verifier, note)
            values (?, ?, ?, ?, ?::numeric, ?::date, ?, ?, ?, ?, ?)""";

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("0026");
    }

    @Override
    public String getDescription() {
        return "reglementation charger parametres";
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
                var lignes = FORMAT.parse(lecteur);
                var ordre = context.getConnection().prepareStatement(INSERTION)) {
            for (var ligne : lignes) {
                remplir(ordre, ligne);
                ordre.addBatch();
            }
            ordre.executeBatch();
        }
    }

    private static void remplir(PreparedStatement ordre, CSVRecord ligne) throws SQLException {
        var estUneDate = "DATE".equals(ligne.get("unite"));
        ordre.setString(1, ligne.get("code"));
        ordre.setString(2, ligne.get("libelle"));
        ordre.setDate(3, date(ligne.get("debut")));
        ordre.setDate(4, date(ligne.get("fin")));
        ordre.setString(5, estUneDate ? null : ligne.get("valeur"));
        ordre.setString(6, estUneDate ? ligne.get("valeur") : null);
        ordre.setString(7, ligne.get("unite"));
        ordre.setString(8, ligne.get("article"));
        ordre.setString(9, ligne.get("surete"));
        ordre.setBoolean(10, "oui".equals(ligne.get("a_verifier")));
        ordre.setString(11, ligne.get("note"));
    }

    private static Date date(String jour) {
        return jour == null ? null : Date.valueOf(LocalDate.parse(jour));
    }
}
