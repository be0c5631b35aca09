package fr.centraleachat.passation.domain.marche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.centraleachat.passation.domain.Intervenants;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.TypeDeProcedure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeroDeMarcheTest {

    @ParameterizedTest
    @CsvSource({
        "2026-0131, DIJON_METROPOLE, MAPA, 2, 2026DMPA0131L2",
        "2026-0007, LONGVIC, MAPA, 1, 2026LOPA0007L1",
        "2026-9999, CCAS_LONGVIC, AOO, 99, 2026CLAO9999L99"
    })
    void followsThePracticeWithinSixteenCharacters(
            String numero, String acheteur, TypeDeProcedure type, int lot, String propose) {
        var procedure = mock(Procedure.class);
        var intervenants = mock(Intervenants.class);
        when(procedure.numero()).thenReturn(numero);
        when(procedure.type()).thenReturn(type);
        when(procedure.intervenants()).thenReturn(intervenants);
        when(intervenants.acheteur()).thenReturn(acheteur);

        assertThat(NumeroDeMarche.proposer(procedure, lot)).isEqualTo(propose);
        assertThat(GardesDeSignature.numero(propose)).isEmpty();
    }
}
