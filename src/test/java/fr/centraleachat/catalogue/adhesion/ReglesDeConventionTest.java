package fr.centraleachat.catalogue.adhesion;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Periode;
import fr.centraleachat.organisation.Adhesion;
import fr.centraleachat.organisation.ModaliteDAdhesion;
import fr.centraleachat.organisation.ServiceCommun;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReglesDeConventionTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 11, 30);

    private final ConventionDEssai essai = new ConventionDEssai();

    @Test
    void acceptsBothDeliberationsThenTheSignatureThenTheEffect() {
        assertThatCode(() -> ReglesDeConvention.verifier(essai.faire(), JOUR))
                .doesNotThrowAnyException();
    }

    @Test
    void takesEffectTheVeryDayOfTheLastDeliberation() {
        essai.effet = Periode.depuis(essai.deLaMetropole.le());
        assertThatCode(() -> ReglesDeConvention.verifier(essai.faire(), JOUR))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesOneWithoutBothDeliberations() {
        essai.deLaMetropole = new Deliberation(null, null);
        refuse("deux, concordantes");
        essai.deLAdherent = new Deliberation(" ", JOUR);
        refuse("2 points");
    }

    @Test
    void refusesAnEffectBeforeTheLastDeliberation() {
        essai.effet = Periode.depuis(essai.deLaMetropole.le().minusDays(1));
        refuse("avant la dernière délibération");
    }

    @Test
    void refusesASignatureBeforeTheLastDeliberation() {
        essai.signeeLe = essai.deLaMetropole.le().minusDays(1);
        refuse("une fois les deux délibérations prises");
    }

    @Test
    void refusesActsToCome() {
        essai.signeeLe = JOUR.plusDays(1);
        refuse("pas encore signée");
        essai.deLAdherent = new Deliberation("2026-42", JOUR.plusDays(1));
        refuse("pas encore prise");
    }

    @Test
    void holdsWithinTheAdhesionThatItRenews() {
        var adhesion =
                new Adhesion(
                        1,
                        "DAIX",
                        ServiceCommun.COMMANDE_PUBLIQUE,
                        ModaliteDAdhesion.PERMANENTE,
                        new Periode(LocalDate.of(2027, 1, 1), LocalDate.of(2028, 1, 1)));
        assertThatThrownBy(() -> ReglesDeConvention.tenirDans(adhesion, essai.faire()))
                .isInstanceOf(DonneesRefusees.class);
        essai.effet = adhesion.periode();
        assertThatCode(() -> ReglesDeConvention.tenirDans(adhesion, essai.faire()))
                .doesNotThrowAnyException();
    }

    private void refuse(String message) {
        assertThatThrownBy(() -> ReglesDeConvention.verifier(essai.faire(), JOUR))
                .isInstanceOf(DonneesRefusees.class)
                .hasMessageContaining(message);
    }
}
