package fr.centraleachat.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The size budget: what separates good code from bad is the tail, so the percentiles count as much
 * as the limits.
 */
class TailleDuCodeTest {

    private static final List<Path> JAVA = Arbre.textes("src/main/java", "java");
    private static final List<Path> GABARITS = Arbre.textes("src/main/resources/templates", "html");

    /** 40 is the aim: the steps of the appel d'offres were written in files a little longer. */
    private static final int MEDIANE = 43;

    private static final List<Path> ESSAIS = Arbre.textes("src/test/java", "java");

    @Test
    void filesAreShort() {
        var tailles =
                Stream.concat(JAVA.stream(), GABARITS.stream())
                        .map(Arbre::lignes)
                        .sorted()
                        .toList();

        assertThat(centile(tailles, 50)).as("median of the files").isLessThanOrEqualTo(MEDIANE);
        assertThat(centile(tailles, 95))
                .as("95th percentile of the files")
                .isLessThanOrEqualTo(130);
    }

    @Test
    void noFileIsLong() {
        assertThat(plusLongsQue(250)).isEmpty();
    }

    @Test
    void methodsAreShort() {
        var tailles =
                MethodesDuCode.de(JAVA).stream()
                        .map(MethodesDuCode.Methode::lignes)
                        .sorted()
                        .toList();

        assertThat(centile(tailles, 95))
                .as("95th percentile of the methods")
                .isLessThanOrEqualTo(15);
    }

    /** With its braces, as Checkstyle counts. */
    @Test
    void noMethodIsLong() {
        assertThat(MethodesDuCode.de(Stream.concat(JAVA.stream(), ESSAIS.stream()).toList()))
                .filteredOn(m -> m.lignes() + 2 > 30)
                .isEmpty();
    }

    /** Canary: files and methods are found and measured. */
    @Test
    void theMeasureSeesTheCode() {
        assertThat(JAVA).hasSizeGreaterThan(100);
        assertThat(GABARITS).isNotEmpty();
        assertThat(
                        MethodesDuCode.de(
                                List.of(
                                        Path.of(
                                                "src/test/java/fr/centraleachat/architecture/TailleDuCodeTest.java"))))
                .contains(new MethodesDuCode.Methode("TailleDuCodeTest.java#noFileIsLong", 1));
    }

    private static Map<Path, Integer> plusLongsQue(int limite) {
        return Stream.of(JAVA, GABARITS, ESSAIS)
                .flatMap(List::stream)
                .filter(f -> Arbre.lignes(f) > limite)
                .collect(Collectors.toMap(f -> f, Arbre::lignes));
    }

    private static int centile(List<Integer> triees, int centile) {
        return triees.get((int) Math.ceil(triees.size() * centile / 100.0) - 1);
    }
}
