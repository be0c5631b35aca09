package fr.centraleachat.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.centraleachat.common.DonneesRefusees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NomDeFichierTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"../../x", "..", "C:\\temp\\a.pdf", "/etc/passwd", "a\u0000.pdf", "a\r\nb"})
    void refusesPathsAndControlCharacters(String nom) {
        assertThatThrownBy(() -> new NomDeFichier(nom))
                .isInstanceOf(DonneesRefusees.class)
                .hasMessageStartingWith("Le nom du fichier contient");
    }

    @Test
    void refusesANameThatReadsOtherwiseThanItIs() {
        assertThatThrownBy(() -> new NomDeFichier("offre\u202Efdp.exe"))
                .hasMessageContaining("caractères invisibles");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void refusesAnEmptyName(String nom) {
        assertThatThrownBy(() -> new NomDeFichier(nom)).hasMessageContaining("n’a pas de nom");
    }

    @Test
    void refusesMoreThanTwoHundredCharacters() {
        assertThat(new NomDeFichier("x".repeat(200)).valeur()).hasSize(200);
        assertThatThrownBy(() -> new NomDeFichier("x".repeat(201)))
                .hasMessageContaining("200 caractères");
    }

    @Test
    void keepsAccentsInOneFormSoThatTheSameNameIsTheSame() {
        assertThat(new NomDeFichier("me\u0301moire technique (v2).pdf").valeur())
                .isEqualTo("mémoire technique (v2).pdf");
    }
}
