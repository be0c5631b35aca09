package fr.centraleachat.document.comparaison;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.document.Comparaison.Fragment;
import fr.centraleachat.document.Comparaison.Passage;
import fr.centraleachat.document.Comparaison.Sort;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MotsComparesTest {

    private static final List<String> AVANT =
            List.of("Article 1", "Le délai est de 30 jours.", "Article 2", "Rien.", "Fin");

    @Test
    void sameWordsChangeNothing() {
        assertThat(MotsCompares.comparer(AVANT, AVANT)).isEmpty();
        assertThat(MotsCompares.comparer(List.of(), List.of())).isEmpty();
    }

    @Test
    void showsTheWordsWithTheParagraphBeforeAndAfter() {
        var passages =
                comparer(
                        "Article 1",
                        "Le délai est de 45 jours francs.",
                        "Article 2",
                        "Rien.",
                        "Fin");
        assertThat(passages).hasSize(1);
        assertThat(en(passages, Sort.SUPPRIME)).isEqualTo("30 jours.");
        assertThat(en(passages, Sort.AJOUTE)).isEqualTo("45 jours francs.");
        assertThat(en(passages, Sort.GARDE)).isEqualTo("Article 1\nLe délai est de \nArticle 2\n");
    }

    @Test
    void showsAParagraphThatCameOrWentAtEitherEnd() {
        var venu =
                comparer("Titre", "Article 1", "Le délai est de 30 jours.", "Article 2", "Rien.");
        assertThat(en(venu, Sort.AJOUTE)).isEqualTo("Titre\n");
        assertThat(en(venu, Sort.SUPPRIME)).isEqualTo("Fin\n");
        assertThat(venu).hasSize(2);
        assertThat(MotsCompares.comparer(List.of(), List.of("Seul")))
                .extracting(p -> p.fragments().get(0))
                .containsExactly(new Fragment(Sort.AJOUTE, "Seul\n"));
    }

    /** A text that was all written again is told whole, at once. */
    @Test
    void aWholeNewTextIsNotComparedWordByWord() {
        var avant = lignes("mot");
        var apres = lignes("autre");
        var passages = MotsCompares.comparer(avant, apres);
        assertThat(passages).hasSize(1);
        assertThat(passages.get(0).fragments()).hasSize(2);
        assertThat(en(passages, Sort.AJOUTE)).isEqualTo(String.join("\n", apres) + "\n");
    }

    private static List<String> lignes(String mot) {
        return IntStream.range(0, 400)
                .mapToObj(i -> String.join(" ", Collections.nCopies(20, mot + i)))
                .toList();
    }

    private static List<Passage> comparer(String... apres) {
        return MotsCompares.comparer(AVANT, List.of(apres));
    }

    private static String en(List<Passage> passages, Sort sort) {
        return passages.stream()
                .flatMap(p -> p.fragments().stream())
                .filter(f -> f.sort() == sort)
                .map(Fragment::texte)
                .collect(Collectors.joining());
    }
}
