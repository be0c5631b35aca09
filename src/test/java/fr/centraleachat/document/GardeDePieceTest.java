package fr.centraleachat.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import fr.centraleachat.common.EtatIncompatible;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.util.unit.DataSize;

class GardeDePieceTest {

    @Test
    void isAskedBeforeAnythingIsRead() {
        var repository = mock(PieceRepository.class);
        when(repository.estVisible("2026-0001")).thenReturn(true);
        var beans = new StaticListableBeanFactory();
        GardeDePiece garde =
                (procedure, categorie) -> {
                    throw new EtatIncompatible("Le DCE de " + procedure + " est visé.");
                };
        beans.addBean("garde", garde);
        var depot = mock(DepotDeContenu.class);
        var pieces =
                new PiecesEnBase(
                        repository,
                        depot,
                        beans.getBeanProvider(GardeDePiece.class),
                        new ReglagesDesPieces(DataSize.ofMegabytes(150)),
                        null,
                        Clock.systemUTC(),
                        evenement -> {});
        var flux = FluxGenere.de(10);

        assertThatThrownBy(() -> pieces.deposer("2026-0001", "RC", "RC.pdf", null, flux))
                .isInstanceOf(EtatIncompatible.class)
                .hasMessage("Le DCE de 2026-0001 est visé.");
        assertThat(flux.lus()).isZero();
        verify(depot, never()).ecrire(any(), any());
    }
}
