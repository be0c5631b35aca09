package fr.centraleachat.passation.domain.reparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Formats;
import fr.centraleachat.delai.Delais;
import fr.centraleachat.delai.Delais.Phase;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.envoi.Envoi;
import fr.centraleachat.passation.domain.envoi.Envois;
import fr.centraleachat.passation.domain.envoi.GenreDEnvoi;
import fr.centraleachat.passation.domain.marche.Marche;
import fr.centraleachat.passation.domain.marche.Marches;
import fr.centraleachat.passation.domain.plis.OuvertureDeTour;
import fr.centraleachat.passation.domain.plis.RegistreDesDepots;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each act that cannot be undone blocks the phases up to its own, and no other. */
class PhasesDeRepriseTest {

    private static final Instant LE = Instant.parse("2026-11-25T10:00:00Z");
    private static final String N = "2026-0001";

    private final Envois envois = mock();
    private final RegistreDesDepots plis = mock();
    private final Marches marches = mock();
    private final Delais delais = mock();
    private final Procedure procedure = mock();
    private final PhasesDeReprise phases =
            new PhasesDeReprise(
                    delais,
                    new ActesIrreversibles(
                            envois,
                            plis,
                            marches,
                            new Formats(Clock.fixed(LE, ZoneId.of("Europe/Paris")))));

    @BeforeEach
    void poserLeDecor() {
        when(procedure.numero()).thenReturn(N);
        when(procedure.phaseEnCours()).thenReturn("DIFFUSION_ARCHIVAGE");
        when(plis.ouverture(any(), anyInt())).thenReturn(Optional.empty());
        when(delais.toutesLesPhases())
                .thenReturn(
                        List.of(
                                phase("REDACTION_DCE", 3),
                                phase("LANCEMENT", 5),
                                phase("CONSULTATION", 6),
                                phase("OUVERTURE_REMISE", 7),
                                phase("REDACTION_RAO", 8),
                                phase("INFORMATION_NOTIFICATION", 12),
                                phase("DIFFUSION_ARCHIVAGE", 13)));
    }

    @Test
    void admitsEveryEarlierPhaseBeforeAnyAct() {
        assertThat(phases.situation(procedure).admises()).hasSize(6);
        assertThat(phases.situation(procedure).refusees()).isEmpty();
    }

    @Test
    void refusesUpToTheLaunchOnceTheAvisIsSent() {
        envoi(GenreDEnvoi.PUBLICATION, "BOAMP", LE);

        refuse("LANCEMENT", "l’avis est envoyé depuis le mer. 25 novembre 2026 à 11 h 00");
        admet("CONSULTATION");
    }

    @Test
    void forgetsAnAvisThatIsOnlyPrepared() {
        envoi(GenreDEnvoi.PUBLICATION, "BOAMP", null);

        admet("REDACTION_DCE");
    }

    @Test
    void refusesUpToTheOpeningOnceThePlisAreOpen() {
        when(plis.ouverture(N, 1))
                .thenReturn(Optional.of(new OuvertureDeTour(N, 1, LE, LE, "a", "b")));

        refuse("CONSULTATION", "les plis sont ouverts depuis le mer. 25 novembre");
        refuse("OUVERTURE_REMISE", "les plis sont ouverts");
        admet("REDACTION_RAO");
    }

    @Test
    void refusesUpToTheInformationOnceALetterLeft() {
        envoi(GenreDEnvoi.LETTRE, "rejet-1-98000000400013", LE);

        refuse("REDACTION_RAO", "une lettre aux candidats est partie le mer. 25 novembre");
        refuse("INFORMATION_NOTIFICATION", "une lettre aux candidats");
    }

    @Test
    void isNotBoundByALetterThatToldTheArretOfALot() {
        envoi(GenreDEnvoi.LETTRE, "arret/1-98000000400013", LE);

        admet("REDACTION_RAO");
    }

    @Test
    void refusesUpToTheInformationOnceAMarcheIsSigned() {
        Marche marche = mock();
        when(marche.lot()).thenReturn(2);
        when(marche.dateSignature()).thenReturn(LocalDate.of(2026, 11, 25));
        when(marches.deLaProcedure(N)).thenReturn(List.of(marche));

        refuse("INFORMATION_NOTIFICATION", "le marché du lot 2 est signé depuis le mer. 25");
    }

    @Test
    void refusesAPhaseThatDoesNotExist() {
        assertThatThrownBy(() -> phases.exiger(procedure, "AILLEURS"))
                .isInstanceOf(DonneesRefusees.class)
                .hasMessageContaining("REDACTION_DCE");
    }

    private void envoi(GenreDEnvoi genre, String cle, Instant partiLe) {
        Envoi envoi = mock();
        when(envoi.cle()).thenReturn(cle);
        when(envoi.partiLe()).thenReturn(partiLe);
        when(envois.deLaProcedure(N, genre)).thenReturn(List.of(envoi));
    }

    private void admet(String phase) {
        assertThatCode(() -> phases.exiger(procedure, phase)).doesNotThrowAnyException();
    }

    /** Dates are written with spaces that do not break. */
    private void refuse(String phase, String motif) {
        assertThatThrownBy(() -> phases.exiger(procedure, phase))
                .isInstanceOf(EtatIncompatible.class)
                .satisfies(e -> assertThat(e.getMessage().replace('\u00a0', ' ')).contains(motif));
    }

    private static Phase phase(String code, int ordre) {
        return new Phase(code, ordre, code, code);
    }
}
