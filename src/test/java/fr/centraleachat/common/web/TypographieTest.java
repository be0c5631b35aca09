package fr.centraleachat.common.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographieTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Appel d'offres ouvert,Appel d’offres ouvert",
                "l&#39;avis d&#39;appel,l’avis d’appel",
                "entre 'guillemets',entre 'guillemets'"
            })
    void printsTheApostropheBetweenTwoLetters(String ecrit, String lu) {
        assertThat(Typographie.poser(ecrit)).isEqualTo(lu);
    }

    @Test
    void keepsASignWithTheWordBeforeIt() {
        assertThat(Typographie.poser("À savoir : « oui » ?"))
                .isEqualTo("À savoir\u00a0: «\u00a0oui\u00a0»\u00a0?");
    }
}
