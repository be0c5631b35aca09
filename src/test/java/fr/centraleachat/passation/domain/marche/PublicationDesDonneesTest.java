package fr.centraleachat.passation.domain.marche;

import static fr.centraleachat.passation.domain.AchevementFixture.JOUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.Montant;
import fr.centraleachat.delai.Delais;
import fr.centraleachat.delai.EcheanceLegale;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.envoi.Envois;
import fr.centraleachat.passation.domain.envoi.PreparationDEnvoi;
import fr.centraleachat.reglementation.Parametres;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** Garde 24. */
class PublicationDesDonneesTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Procedures procedures = mock(Procedures.class);
    private final Fiches fiches = mock(Fiches.class);
    private final Envois envois = mock(Envois.class);
    private final Delais delais = mock(Delais.class);
    private final Parametres parametres = mock(Parametres.class);
    private final Marche marche = mock(Marche.class);
    private final PublicationDesDonnees publication =
            new PublicationDesDonnees(
                    procedures,
                    fiches,
                    envois,
                    new AlertesDuMarche(delais, parametres),
                    parametres,
                    Clock.fixed(JOUR.plusMonths(1).atTime(12, 0).atZone(PARIS).toInstant(), PARIS),
                    evenement -> {});

    @BeforeEach
    void marche() {
        when(procedures.exiger("2026-0001")).thenReturn(mock(Procedure.class));
        when(parametres.montant(eq("DECP_MINIMUM"), any())).thenReturn(Montant.de(40_000));
        when(parametres.entier(eq("ALERTE_DECP_MOIS"), any())).thenReturn(1);
        when(parametres.entier(eq("DECP_DELAI_MOIS"), any())).thenReturn(2);
        when(marche.procedure()).thenReturn("2026-0001");
        when(marche.lot()).thenReturn(2);
        when(marche.montantHt()).thenReturn(Montant.de(40_000));
        when(marche.dateNotification()).thenReturn(JOUR);
        when(marche.estNotifie()).thenReturn(true);
    }

    @Test
    void warnsOneMonthAfterTheNotificationAndIsLateAfterTwo() {
        publication.attendre(marche);

        var echeance = ArgumentCaptor.forClass(EcheanceLegale.class);
        verify(delais).surveiller(echeance.capture());
        assertThat(echeance.getValue().genre()).isEqualTo("DONNEES_ESSENTIELLES");
        assertThat(echeance.getValue().objet()).isEqualTo("2");
        assertThat(echeance.getValue().alerteLe()).isEqualTo(LocalDate.of(2026, 12, 23));
        assertThat(echeance.getValue().limite()).isEqualTo(LocalDate.of(2027, 1, 23));
    }

    @Test
    void asksForNothingUnderTheMinimum() {
        when(marche.montantHt()).thenReturn(Montant.de("39999.99"));

        publication.attendre(marche);

        verify(delais, never()).surveiller(any());
        assertThat(publication.fautes("d", marche, null)).isEmpty();
    }

    @Test
    void awaitsThePublicationWhenTheAvisWasDoneBeforeTheNotification() {
        when(fiches.derniere("2026-0001", 2, AvisDAttribution.class))
                .thenReturn(Optional.of(new AvisDAttribution(null, null, null, null)));

        publication.attendre(marche);

        var preparation = ArgumentCaptor.forClass(PreparationDEnvoi.class);
        verify(envois).preparer(preparation.capture());
        assertThat(preparation.getValue().support()).isEqualTo("DONNEES_ESSENTIELLES");
        assertThat(preparation.getValue().echeance()).isEqualTo(LocalDate.of(2027, 1, 23));
    }

    @Test
    void leavesThePublicationToTheStepThatIsStillOpen() {
        publication.attendre(marche);

        verify(envois, never()).preparer(any());
    }

    @Test
    void refusesAPublicationBeforeTheNotification() {
        assertThat(publication.fautes("d", marche, JOUR.minusDays(1))).hasSize(1);
        assertThat(publication.fautes("d", marche, JOUR)).isEmpty();
    }

    @Test
    void asksForTheDayOnceTheMarcheIsNotifiedAndNotBefore() {
        assertThat(publication.fautes("d", marche, null))
                .extracting(Erreur::regle)
                .containsExactly("R2196-1");

        when(marche.estNotifie()).thenReturn(false);

        assertThat(publication.fautes("d", marche, null)).isEmpty();
        assertThat(publication.fautes("d", marche, JOUR)).hasSize(1);
    }

    @Test
    void refusesADayToCome() {
        assertThat(publication.fautes("d", marche, JOUR.plusMonths(1).plusDays(1))).hasSize(1);
    }

    @Test
    void putsTheAlertOutOnceTheyArePublished() {
        publication.constater(marche, JOUR);

        verify(marche).publierLesDonnees(JOUR);
        verify(delais).eteindre("2026-0001", "DONNEES_ESSENTIELLES", "2");
    }
}
