package fr.centraleachat.passation.domain.marche;

import static fr.centraleachat.passation.domain.AchevementFixture.JOUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import fr.centraleachat.delai.Delais;
import fr.centraleachat.delai.EcheanceLegale;
import fr.centraleachat.reglementation.Parametres;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

/** Gardes 22 and 23 as alerts. */
class AlertesDuMarcheTest {

    private final Delais delais = mock(Delais.class);
    private final Parametres parametres = mock(Parametres.class);
    private final Marche marche = mock(Marche.class);
    private final AlertesDuMarche alertes = new AlertesDuMarche(delais, parametres);

    @BeforeEach
    void marche() {
        when(marche.procedure()).thenReturn("2026-0001");
        when(marche.lot()).thenReturn(1);
        when(marche.dateSignature()).thenReturn(JOUR);
        when(parametres.entier(eq("CONTROLE_LEGALITE_TRANSMISSION_JOURS"), any())).thenReturn(15);
        when(parametres.entier(eq("ALERTE_AVIS_ATTRIBUTION_JOURS"), any())).thenReturn(20);
        when(parametres.entier(eq("AVIS_ATTRIBUTION_JOURS"), any())).thenReturn(30);
    }

    @Test
    void asksForTheTransmissionAtOnceAndSaysItIsLateAfterFifteenDays() {
        alertes.attendreLaTransmission(marche);

        var echeance = surveillee();
        assertThat(echeance.genre()).isEqualTo("CONTROLE_LEGALITE");
        assertThat(echeance.alerteLe()).isEqualTo(JOUR);
        assertThat(echeance.limite()).isEqualTo(LocalDate.of(2026, 12, 8));
    }

    @Test
    void warnsOfTheAvisTwentyDaysAfterTheSignatureAndCountsThirtyByTheReglement() {
        alertes.attendreLAvisDAttribution(marche);

        var echeance = surveillee();
        assertThat(echeance.genre()).isEqualTo("AVIS_ATTRIBUTION");
        assertThat(echeance.alerteLe()).isEqualTo(LocalDate.of(2026, 12, 13));
        assertThat(echeance.limite()).isEqualTo(LocalDate.of(2026, 12, 23));
        assertThat(echeance.regle()).isEqualTo("R2183-1");
    }

    @Test
    void putsTheAlertOfTheTransmissionOutOnceItIsDone() {
        alertes.transmis(marche);

        verify(delais).eteindre("2026-0001", "CONTROLE_LEGALITE", "1");
    }

    private EcheanceLegale surveillee() {
        var echeance = ArgumentCaptor.forClass(EcheanceLegale.class);
        verify(delais).surveiller(echeance.capture());
        return echeance.getValue();
    }
}
