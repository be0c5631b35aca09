package fr.centraleachat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The viewer that the agents use draws every model of the folder without a warning. */
@EssaiNavigateur
class ModelesNavigateurTest {

    private static final String VISIONNEUSE =
            "/webjars/bpmn-js/dist/bpmn-navigated-viewer.production.min.js";

    private static final String IMPORTER =
            """
            async (xml) => {
                const place = document.createElement('div');
                document.body.append(place);
                const vue = new window.BpmnJS({ container: place });
                const { warnings } = await vue.importXML(xml);
                return warnings.map((w) => w.message);
            }""";

    @Test
    void drawsEveryModelWithoutAWarning(Navigateur navigateur) throws IOException {
        var page = navigateur.aller("/connexion");
        page.addScriptTag(new Page.AddScriptTagOptions().setUrl(navigateur.adresse(VISIONNEUSE)));
        for (var modele : modeles()) {
            assertThat((List<?>) page.evaluate(IMPORTER, Files.readString(modele)))
                    .as(modele.toString())
                    .isEmpty();
        }
    }

    private static List<Path> modeles() throws IOException {
        try (var fichiers = Files.list(Path.of("bpmn"))) {
            var modeles = fichiers.filter(f -> f.toString().endsWith(".bpmn")).toList();
            assertThat(modeles).isNotEmpty();
            return modeles;
        }
    }
}
