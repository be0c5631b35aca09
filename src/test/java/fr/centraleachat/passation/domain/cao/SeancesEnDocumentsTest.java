package fr.centraleachat.passation.domain.cao;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import fr.centraleachat.common.Formats;
import fr.centraleachat.passation.domain.Intervenants;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.Procedures;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The procès-verbal in the file of a procédure says nothing of the affairs of other adhérents. */
class SeancesEnDocumentsTest {

    private static final String AUTRE = "2026-0002";

    private final Seances seances = mock(Seances.class);
    private final Procedures procedures = mock(Procedures.class);
    private final DonneesDeSeance donnees = mock(DonneesDeSeance.class);
    private final Seance seance = CaoFixture.seance(CaoFixture.commission(5), List.of());
    private final PointDeSeance sien = point(CaoFixture.NUMERO);
    private final PointDeSeance autre = point(AUTRE);

    @Test
    void holdsTheItemsOfThoseWhoMayReadThemAll() {
        lire(procedure("LONGVIC"), procedure("LONGVIC"));
        verify(donnees).de(seance, List.of(sien, autre), List.of(sien, autre));
    }

    @Test
    void leavesOutThoseOfAnotherAdherent() {
        lire(procedure("LONGVIC"), procedure("QUETIGNY"));
        verify(donnees).de(seance, List.of(sien), List.of(sien, autre));
    }

    private void lire(Procedure procedure, Procedure deLAutre) {
        when(seances.chercher(any())).thenReturn(Optional.of(seance));
        when(seances.points(seance.id())).thenReturn(List.of(sien, autre));
        when(procedures.exiger(CaoFixture.NUMERO)).thenReturn(procedure);
        when(procedures.exiger(AUTRE)).thenReturn(deLAutre);
        new SeancesEnDocuments(
                        seances,
                        procedures,
                        donnees,
                        new Formats(Clock.fixed(CaoFixture.LE, ZoneOffset.UTC)))
                .pour(CaoFixture.NUMERO, seance.id().toString());
    }

    private PointDeSeance point(String numero) {
        return new PointDeSeance(seance.id(), new Point(numero, 1), false);
    }

    private static Procedure procedure(String beneficiaire) {
        var intervenants = mock(Intervenants.class);
        when(intervenants.acheteur()).thenReturn("DIJON_METROPOLE");
        when(intervenants.adherentInstructeur()).thenReturn(beneficiaire);
        when(intervenants.beneficiaires()).thenReturn(List.of(beneficiaire));
        var procedure = mock(Procedure.class);
        when(procedure.intervenants()).thenReturn(intervenants);
        return procedure;
    }
}
