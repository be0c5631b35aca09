package fr.centraleachat.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no file of the project may hold. The words are cut here so as not to find themselves. */
class ArbreTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern NOM_DE_MIGRATION =
            Pattern.compile("V(\\d{4})__([a-z]+)_\\w+\\.sql");

    @ParameterizedTest
    @MethodSource("interdits")
    void noFileHolds(Pattern interdit) {
        assertThat(Arbre.textes())
                .filteredOn(fichier -> interdit.matcher(Arbre.lire(fichier)).find())
                .isEmpty();
    }

    static List<Pattern> interdits() {
        return Stream.of(
                        "(?<![\\w./])/(work|root|home|Users)" + "/\\w",
                        "[A-Z]:\\\\" + "Users",
                        "repo1?\\.maven" + "\\.(org|apache)",
                        "repo\\.spring" + "\\.io",
                        "registry\\.npm" + "js",
                        "\\bTO" + "DO\\b",
                        "\\bFIX" + "ME\\b")
                .map(Pattern::compile)
                .toList();
    }

    @Test
    void noTestSleeps() {
        assertThat(Arbre.textes("src/test/java", "java"))
                .filteredOn(f -> Arbre.lire(f).contains("Thread" + ".sleep"))
                .isEmpty();
    }

    @Test
    void migrationsAreNamedByNumberModuleAndAct() {
        assertThat(migrations())
                .allMatch(nom -> NOM_DE_MIGRATION.matcher(nom).matches())
                .allMatch(
                        nom ->
                                Path.of("src/main/java/fr/centraleachat", module(nom))
                                        .toFile()
                                        .isDirectory());
    }

    /** 0002 is Java: the scripts that the engine ships. */
    @Test
    void migrationsAreNumberedOnce() {
        assertThat(migrations())
                .extracting(nom -> nom.substring(1, 5))
                .doesNotHaveDuplicates()
                .doesNotContain("0002");
    }

    /** Canary: the walk finds files of every kind. */
    @Test
    void theWalkFindsTheProject() {
        assertThat(Arbre.textes())
                .contains(Path.of("pom.xml"), Path.of("bpmn/PassationMarchePublic.bpmn"))
                .hasSizeGreaterThan(200);
        assertThat(migrations()).hasSizeGreaterThan(5);
        assertThat(Arbre.textes("src/test/java", "java")).hasSizeGreaterThan(20);
    }

    private static List<String> migrations() {
        return Arbre.textes(MIGRATIONS.toString(), "sql").stream()
                .map(f -> f.getFileName().toString())
                .toList();
    }

    private static String module(String nom) {
        var lecture = NOM_DE_MIGRATION.matcher(nom);
        return lecture.matches() ? lecture.group(2) : nom;
    }
}
