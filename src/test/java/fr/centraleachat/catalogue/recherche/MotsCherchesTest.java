package fr.centraleachat.catalogue.recherche;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MotsCherchesTest {

    @Test
    void takesWordAfterWord() {
        assertThat(MotsCherches.decouper("mobilier  -scolaire"))
                .containsExactly("mobilier", "scolaire");
    }

    @Test
    void keepsTogetherWhatIsBetweenQuotationMarks() {
        assertThat(MotsCherches.decouper("«mobilier scolaire»"))
                .containsExactly("\"mobilier scolaire\"");
    }

    @Test
    void readsASiretWhateverItsSpaces() {
        assertThat(MotsCherches.decouper("352 571 863 00047")).containsExactly("35257186300047");
        assertThat(MotsCherches.decouper("2026 2027")).containsExactly("2026", "2027");
    }
}
