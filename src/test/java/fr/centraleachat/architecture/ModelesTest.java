package fr.centraleachat.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A BPMN expression is a dependency that no tool sees: these are its rules. */
class ModelesTest {

    private static final Pattern FORMULAIRE = Pattern.compile("camunda:formKey=\"(\\w+)/[\\w-]+\"");
    private static final Pattern BEAN = Pattern.compile("elegateExpression=\"\\$\\{(\\w+)}\"");
    private static final Pattern PROCESSUS = Pattern.compile("<bpmn:process id=\"(\\w+)\"");

    static List<Path> modeles() {
        return Arbre.textes("bpmn", "bpmn");
    }

    @ParameterizedTest
    @MethodSource("modeles")
    void aFileIsNamedAfterItsProcess(Path modele) {
        assertThat(trouver(PROCESSUS, modele))
                .containsExactly(modele.getFileName().toString().replace(".bpmn", ""));
    }

    @ParameterizedTest
    @MethodSource("modeles")
    void aModelHasTheFormsOfOneModule(Path modele) {
        assertThat(trouver(FORMULAIRE, modele)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("modeles")
    void aModelNamesBeansOfItsOwnModuleOnly(Path modele) {
        var module = trouver(FORMULAIRE, modele).get(0);

        assertThat(trouver(BEAN, modele))
                .isNotEmpty()
                .allMatch(bean -> DependancesTest.CODE.contain(classe(module, bean)));
    }

    private static String classe(String module, String bean) {
        var nom = Character.toUpperCase(bean.charAt(0)) + bean.substring(1);
        return "fr.centraleachat." + module + ".process." + nom;
    }

    private static List<String> trouver(Pattern motif, Path modele) {
        return motif.matcher(Arbre.lire(modele)).results().map(r -> r.group(1)).distinct().toList();
    }
}
