package fr.centraleachat.raci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.organisation.Fonction;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReglesDeLigneTest {

    private static final LocalDate AUJOURDHUI = LocalDate.of(2026, 11, 23);

    @Test
    void acceptsEveryShippedRowOfThePassationAsAChange() {
        for (var ligne : MatriceDeReference.lignes()) {
            if ("PASSATION".equals(ligne.activite().processus())) {
                assertThatCode(() -> verifier(ligne.cellules(), AUJOURDHUI, "Essai"))
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void refusesARowWithoutActor() {
        assertThatThrownBy(() -> verifier(Map.of(Fonction.DSF, "C"), AUJOURDHUI, "Essai"))
                .isInstanceOf(DonneesRefusees.class)
                .hasMessageContaining("lettre A");
    }

    @Test
    void refusesThePastAndAChangeWithoutReasonTogether() {
        assertThatThrownBy(() -> verifier(Map.of(Fonction.DSF, "A"), AUJOURDHUI.minusDays(1), " "))
                .isInstanceOfSatisfying(
                        DonneesRefusees.class,
                        refus ->
                                assertThat(refus.erreurs())
                                        .extracting("champ")
                                        .containsExactly("debut", "motif"));
    }

    @Test
    void refusesLettersThatMeanNothingAndFonctionsOutOfTheMatrix() {
        assertThatThrownBy(() -> verifier(Map.of(Fonction.DSF, "Z"), AUJOURDHUI, "Essai"))
                .isInstanceOf(DonneesRefusees.class);
        assertThatThrownBy(() -> verifier(Map.of(Fonction.PILOTE, "A"), AUJOURDHUI, "Essai"))
                .isInstanceOf(DonneesRefusees.class);
    }

    private static void verifier(Map<Fonction, String> cellules, LocalDate debut, String motif) {
        ReglesDeLigne.verifier(new DemandeDeLigne("DCE-3", cellules, debut, motif, 0), AUJOURDHUI);
    }
}
