package fr.centraleachat.passation.domain.marche;

import static fr.centraleachat.passation.domain.AchevementFixture.JOUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.centraleachat.common.Montant;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.attribution.Attributaires;
import fr.centraleachat.reglementation.Parametres;
import java.time.Clock;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Garde 22. */
class SeuilDeTransmissionTest {

    private static final String NUMERO = "2026-0001";

    private final Parametres parametres = mock(Parametres.class);
    private final Attributaires attributaires = mock(Attributaires.class);
    private final Procedure procedure = mock(Procedure.class);
    private final SeuilDeTransmission seuil =
            new SeuilDeTransmission(parametres, attributaires, Clock.systemUTC());

    @BeforeEach
    void seuil() {
        when(procedure.numero()).thenReturn(NUMERO);
        when(procedure.jourDuRegime(any())).thenReturn(JOUR);
        when(parametres.montant("CONTROLE_LEGALITE", JOUR)).thenReturn(Montant.de(216_000));
    }

    @Test
    void addsTheLotsOfTheProcedure() {
        attribue("100000", "116000", "90000");

        assertThat(seuil.estAtteint(procedure)).isTrue();
    }

    @Test
    void sparesAProcedureUnderTheSeuil() {
        attribue("100000", "115999.99", "215999.99");

        assertThat(seuil.estAtteint(procedure)).isFalse();
    }

    @Test
    void keepsToTheEstimateWhenTheOffersAreLower() {
        attribue("100000", "90000", "216000");

        assertThat(seuil.estAtteint(procedure)).isTrue();
    }

    private void attribue(String premier, String second, String estimation) {
        when(attributaires.montants(NUMERO))
                .thenReturn(Map.of("1", Montant.de(premier), "2", Montant.de(second)));
        when(procedure.montantEstimeHt()).thenReturn(Montant.de(estimation));
    }
}
