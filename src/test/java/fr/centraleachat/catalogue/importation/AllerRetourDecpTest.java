package fr.centraleachat.catalogue.importation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fr.centraleachat.EssaiSpring;
import fr.centraleachat.catalogue.marche.ExportDecp;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was imported comes out again as it went in, and the official schema accepts it. */
@EssaiSpring
class AllerRetourDecpTest {

    private static final String DIJON = "21210231300013";

    @Autowired ImporterDecp importer;
    @Autowired ExportDecp export;
    @Autowired JdbcClient jdbc;

    private final ObjectMapper json = new ObjectMapper();

    @AfterEach
    void vider() {
        for (var table : List.of("remarque_d_import", "import_de_marches", "titulaire_de_marche")) {
            jdbc.sql("delete from app." + table).update();
        }
        jdbc.sql("delete from app.marche_mutualise where origine = 'DECP'").update();
    }

    @Test
    void bringsTheNineOfDijonOutEqual() throws IOException {
        var fichier = "/decp/dijon_2024_2025.json";
        importer.importer("dijon.json", getClass().getResourceAsStream(fichier));

        var sortis = sortir();

        assertThat(marches(sortis))
                .containsExactlyInAnyOrderElementsOf(
                        marches(json.readTree(getClass().getResource(fichier))));
        var schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                        .getSchema(
                                json.readTree(getClass().getResource("/schema_decp_v2.0.3.json")));
        assertThat(schema.validate(sortis)).isEmpty();
    }

    private JsonNode sortir() throws IOException {
        var flux = new ByteArrayOutputStream();
        export.exporter(DIJON, flux);
        return json.readTree(flux.toByteArray());
    }

    private static List<JsonNode> marches(JsonNode fichier) {
        var marches = new ArrayList<JsonNode>();
        fichier.at("/marches/marche").forEach(marches::add);
        return marches;
    }
}
