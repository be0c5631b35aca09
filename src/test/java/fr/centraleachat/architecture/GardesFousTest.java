package fr.centraleachat.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each garde of the passation is somewhere in the code under its number, and has its tests. */
class GardesFousTest {

    private static final int PASSATION = 24;
    private static final Pattern NUMEROS =
            Pattern.compile("[gG]ardes? ?((?:\\d+|, | and | to |\\s+\\*\\s+)+)");
    private static final Pattern NOMBRE = Pattern.compile("(\\d+)( to (\\d+))?");

    @Test
    void everyGardeIsEnforcedUnderItsNumber() {
        assertThat(cites("src/main/java")).containsAll(toutes());
    }

    @Test
    void everyGardeHasATestUnderItsNumber() {
        assertThat(cites("src/test/java/fr/centraleachat/passation")).containsAll(toutes());
    }

    /** Canary: numbers are read one by one, in lists and in ranges. */
    @Test
    void theNumbersAreRead() {
        assertThat(lus("Gardes 1, 3 and 5 to 7, of 9")).containsExactly(1, 3, 5, 6, 7);
        assertThat(lus("void garde12Refuses()")).containsExactly(12);
        assertThat(lus("la garde du 14")).isEmpty();
    }

    private static Set<Integer> cites(String dossier) {
        return Arbre.textes(dossier, "java").stream()
                .flatMap(f -> lus(Arbre.lire(f)).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Integer> lus(String texte) {
        var numeros = new TreeSet<Integer>();
        NUMEROS.matcher(texte).results().forEach(r -> numeros.addAll(etendre(r.group(1))));
        return numeros;
    }

    private static List<Integer> etendre(String liste) {
        return NOMBRE.matcher(liste)
                .results()
                .flatMap(
                        r -> {
                            int premier = Integer.parseInt(r.group(1));
                            int dernier =
                                    r.group(3) == null ? premier : Integer.parseInt(r.group(3));
                            return IntStream.rangeClosed(premier, dernier).boxed();
                        })
                .toList();
    }

    private static List<Integer> toutes() {
        return IntStream.rangeClosed(1, PASSATION).boxed().toList();
    }
}
