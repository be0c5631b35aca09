package fr.centraleachat.passation.domain.marche;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import fr.centraleachat.passation.domain.envoi.Envoi;
import fr.centraleachat.passation.domain.envoi.Envois;
import fr.centraleachat.passation.domain.envoi.GenreDEnvoi;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the catalogue publishes is not asked for again by the procédure. */
class PublicationParLeCatalogueTest {

    private static final LocalDate JOUR = LocalDate.parse("2026-03-20");

    private final Marches marches = mock(Marches.class);
    private final Marche marche = mock(Marche.class);
    private final PublicationDesDonnees donnees = mock(PublicationDesDonnees.class);
    private final Envois envois = mock(Envois.class);
    private final PublicationParLeCatalogue publication =
            new PublicationParLeCatalogue(marches, donnees, envois);

    @BeforeEach
    void ouvrir() {
        when(marches.exiger("2026-0001", 2)).thenReturn(marche);
    }

    @Test
    void closesWhatTheProcedureStillAwaitsOfThatLot() {
        var sien = envoi(2, PublicationDesDonnees.PORTAIL, false);
        var clos = envoi(2, PublicationDesDonnees.PORTAIL, true);
        var autreLot = envoi(1, PublicationDesDonnees.PORTAIL, false);
        var avis = envoi(2, "BOAMP", false);
        when(envois.deLaProcedure("2026-0001", GenreDEnvoi.PUBLICATION))
                .thenReturn(List.of(sien, clos, autreLot, avis));

        publication.publiees("2026-0001", 2, JOUR);

        verify(donnees).constater(marche, JOUR);
        verify(envois).constaterLEnvoi(eq(sien), any());
        for (var laisse : List.of(clos, autreLot, avis)) {
            verify(envois, never()).constaterLEnvoi(eq(laisse), any());
        }
    }

    @Test
    void saysOnlyOnceWhatIsKnown() {
        when(marche.datePublicationDonnees()).thenReturn(JOUR);

        publication.publiees("2026-0001", 2, JOUR);

        verify(donnees, never()).constater(any(), any());
    }

    private static Envoi envoi(int lot, String support, boolean clos) {
        var envoi = mock(Envoi.class);
        when(envoi.lot()).thenReturn(lot);
        when(envoi.support()).thenReturn(support);
        when(envoi.estClos()).thenReturn(clos);
        return envoi;
    }
}
