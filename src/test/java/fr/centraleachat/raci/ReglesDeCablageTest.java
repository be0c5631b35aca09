package fr.centraleachat.raci;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.workflow.EtapeDuModele;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReglesDeCablageTest {

    private final ReglesDeCablage regles = new ReglesDeCablage(MatriceDeReference.parCode());

    @ParameterizedTest
    @CsvSource({
        "DCE-3, A, ",
        "DCE-1, A, EQUIPE_MARCHES",
        "DCE-4, R, ELU_REFERENT",
        "ANA-9, R, CAO",
        "ACH-11, R, "
    })
    void acceptsAStepThatTheMatrixGivesToOneFonction(
            String activite, String lettre, String fonction) {
        assertThat(regles.fautes(List.of(etape(activite, lettre, fonction)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DCE-99, A, , est inconnue",
        "DCE-3, C, , n’est ni A ni R",
        "DCE-3, R, , aucune fonction",
        "DCE-1, A, , plusieurs fonctions",
        "DCE-1, A, DSF, ne porte pas la lettre",
        "DCE-1, A, SECRETARIAT, ne porte pas la lettre"
    })
    void namesTheFaultOfAStep(String activite, String lettre, String fonction, String faute) {
        assertThat(regles.fautes(List.of(etape(activite, lettre, fonction))))
                .singleElement()
                .asString()
                .contains("Passation v1, Task_Essai", faute);
    }

    @Test
    void asksARowOfThePassationForAStepOrAReason() {
        assertThat(regles.sansEtape(List.of(etape("DCE-3", "A", null)), List.of()))
                .anyMatch(f -> f.contains("DCE-1"))
                .noneMatch(f -> f.contains("DCE-3"))
                .noneMatch(f -> f.contains("SAI-3"))
                .noneMatch(f -> f.contains("TEC-1"));
    }

    private static EtapeDuModele etape(String activite, String lettre, String fonction) {
        return new EtapeDuModele(
                "Passation", 1, "Task_Essai", "Essai", "f", "P", activite, lettre, fonction);
    }
}
