package fr.centraleachat.pilotage.liste;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.delai.Alerte;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LesEcheancesTest {

    private static final List<Alerte> TROIS = List.of(alerte("1"), alerte("2"), alerte("3"));

    @Test
    void areReadPageByPage() {
        var premiere = LesEcheances.page(TROIS, 0, 2);
        assertThat(premiere.lignes()).extracting(Alerte::numero).containsExactly("1", "2");
        assertThat(premiere.suite()).isEqualTo("2");
        var seconde = LesEcheances.page(TROIS, 2, 2);
        assertThat(seconde.lignes()).extracting(Alerte::numero).containsExactly("3");
        assertThat(seconde.suite()).isNull();
        assertThat(LesEcheances.page(TROIS, 9, 2).estVide()).isTrue();
    }

    private static Alerte alerte(String numero) {
        return new Alerte(numero, "AVIS", "Avis", LocalDate.of(2026, 11, 2), false, "R2183-1");
    }
}
