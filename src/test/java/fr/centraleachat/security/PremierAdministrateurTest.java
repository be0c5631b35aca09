package fr.centraleachat.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import fr.centraleachat.organisation.Adherent;
import fr.centraleachat.organisation.Agent;
import fr.centraleachat.organisation.Comptes;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.organisation.Habilitation;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class PremierAdministrateurTest {

    private final Comptes comptes = mock(Comptes.class);
    private final BCryptPasswordEncoder encoder = new BCryptPasswordEncoder(4);

    @Test
    void refusesToStartADatabaseThatNobodyCouldAdminister() {
        assertThatThrownBy(() -> premier("", "").afterSingletonsInstantiated())
                .isInstanceOfSatisfying(
                        SansAdministrateurException.class,
                        e ->
                                assertThat(new SansAdministrateurAnalyzer().analyze(e).getAction())
                                        .contains(
                                                "CENTRALE_ADMIN_IDENTIFIANT",
                                                "CENTRALE_ADMIN_MOT_DE_PASSE"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void createsTheAdministratorThatTheEnvironmentNames() {
        premier("dcpm", "un mot de passe").afterSingletonsInstantiated();
        var agent = ArgumentCaptor.forClass(Agent.class);
        var empreinte = ArgumentCaptor.forClass(String.class);
        ArgumentCaptor<List<Habilitation>> tenues = ArgumentCaptor.forClass(List.class);
        verify(comptes).creer(agent.capture(), empreinte.capture(), tenues.capture());
        assertThat(agent.getValue().identifiant()).isEqualTo("dcpm");
        assertThat(encoder.matches("un mot de passe", empreinte.getValue())).isTrue();
        assertThat(tenues.getValue())
                .extracting(Habilitation::fonction, Habilitation::adherent)
                .containsExactly(tuple(Fonction.ADMINISTRATEUR, Adherent.METROPOLE));
    }

    @Test
    void leavesADatabaseThatHasOneAlone() {
        when(comptes.aUnAdministrateur(any())).thenReturn(true);
        premier("dcpm", "un mot de passe").afterSingletonsInstantiated();
        verify(comptes, never()).creer(any(), any(), any());
    }

    private PremierAdministrateur premier(String identifiant, String motDePasse) {
        var horloge = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneId.of("Europe/Paris"));
        return new PremierAdministrateur(comptes, encoder, horloge, identifiant, motDePasse);
    }
}
