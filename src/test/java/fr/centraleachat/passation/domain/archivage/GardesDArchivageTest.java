package fr.centraleachat.passation.domain.archivage;

import static fr.centraleachat.passation.domain.AchevementFixture.JOUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.marche.Marche;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Garde 29. */
class GardesDArchivageTest {

    @Test
    void refusesAConservationShorterThanTheLawAsks() {
        assertThat(GardesDArchivage.duree("conservationOffresAns", 4, 5, "R2184-12"))
                .extracting(Erreur::message)
                .containsExactly("Indiquez 5 ans au moins : c’est le minimum légal.");
        assertThat(GardesDArchivage.duree("conservationOffresAns", null, 5, "R2184-12")).hasSize(1);
        assertThat(GardesDArchivage.duree("conservationOffresAns", 5, 5, "R2184-12")).isEmpty();
    }

    @Test
    void asksForAnEndOfExecutionAfterTheNotification() {
        var marche = mock(Marche.class);
        when(marche.estNotifie()).thenReturn(true);
        when(marche.dateNotification()).thenReturn(JOUR);
        var marches = List.of(marche);

        assertThat(GardesDArchivage.finDExecution(null, marches)).hasSize(1);
        assertThat(GardesDArchivage.finDExecution(JOUR.minusDays(1), marches)).hasSize(1);
        assertThat(GardesDArchivage.finDExecution(JOUR, marches)).isEmpty();
    }
}
