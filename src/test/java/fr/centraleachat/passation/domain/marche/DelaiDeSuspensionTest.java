package fr.centraleachat.passation.domain.marche;

import static fr.centraleachat.passation.domain.AchevementFixture.AUTRE_SIRET;
import static fr.centraleachat.passation.domain.AchevementFixture.SIRET;
import static fr.centraleachat.passation.domain.envoi.ModeDEnvoi.AUTRE;
import static fr.centraleachat.passation.domain.envoi.ModeDEnvoi.ELECTRONIQUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fr.centraleachat.passation.domain.ParametresDeReference;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.TypeDeProcedure;
import fr.centraleachat.passation.domain.analyse.ParticipantsDuLot;
import fr.centraleachat.passation.domain.envoi.Envoi;
import fr.centraleachat.passation.domain.envoi.Envois;
import fr.centraleachat.passation.domain.envoi.GenreDEnvoi;
import fr.centraleachat.passation.domain.envoi.ModeDEnvoi;
import fr.centraleachat.passation.domain.envoi.PreparationDEnvoi;
import fr.centraleachat.passation.domain.envoi.PreuveDEnvoi;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Garde 21: J+11, J+16, and the cases in which nothing is due. */
class DelaiDeSuspensionTest {

    private static final String NUMERO = "2026-0001";
    private static final LocalDate VENDREDI = LocalDate.of(2026, 11, 20);

    private final ParticipantsDuLot participants = mock(ParticipantsDuLot.class);
    private final Envois envois = mock(Envois.class);
    private final Procedure procedure = mock(Procedure.class);
    private final DelaiDeSuspension delai =
            new DelaiDeSuspension(participants, envois, new ParametresDeReference());

    @BeforeEach
    void unAppelDOffresDeDeuxCandidats() {
        when(procedure.numero()).thenReturn(NUMERO);
        when(procedure.type()).thenReturn(TypeDeProcedure.AOO);
        when(procedure.jourDuRegime(any())).thenReturn(VENDREDI);
        when(participants.tous(NUMERO, 1)).thenReturn(Set.of(SIRET, AUTRE_SIRET));
    }

    @Test
    void announcesTheEleventhDayAfterAnElectronicSending() {
        assertThat(delai.annoncee(procedure, 1, ELECTRONIQUE, VENDREDI))
                .contains(LocalDate.of(2026, 12, 1));
    }

    @Test
    void announcesTheSixteenthDayAfterAnotherSendingWithoutMovingIt() {
        assertThat(delai.annoncee(procedure, 1, AUTRE, LocalDate.of(2026, 12, 28)))
                .contains(LocalDate.of(2027, 1, 13));
    }

    @Test
    void isNotDueInAProcedureAdaptee() {
        when(procedure.type()).thenReturn(TypeDeProcedure.MAPA);

        assertThat(delai.annoncee(procedure, 1, ELECTRONIQUE, VENDREDI)).isEmpty();
        assertThat(delai.acquise(procedure, 1)).isEmpty();
    }

    @Test
    void isNotDueWhenTheAttributaireAloneTookPart() {
        when(participants.tous(NUMERO, 1)).thenReturn(Set.of(SIRET));

        assertThat(delai.estDu(procedure, 1)).isFalse();
        assertThat(delai.acquise(procedure, 1)).isEmpty();
    }

    @Test
    void runsFromTheLastSendingOfTheLot() {
        var lettres =
                List.of(
                        lettre(1, "rejet-1-A", ELECTRONIQUE, "2026-11-20T09:00:00Z"),
                        lettre(1, "attributaire-1-B", ELECTRONIQUE, "2026-11-23T09:00:00Z"),
                        lettre(2, "rejet-2-A", ELECTRONIQUE, "2026-11-30T09:00:00Z"));
        when(envois.deLaProcedure(NUMERO, GenreDEnvoi.LETTRE)).thenReturn(lettres);

        assertThat(delai.acquise(procedure, 1)).contains(LocalDate.of(2026, 12, 4));
    }

    @Test
    void isLongerWhenOneLetterDidNotLeaveElectronically() {
        var lettres =
                List.of(
                        lettre(1, "rejet-1-A", AUTRE, "2026-11-20T09:00:00Z"),
                        lettre(1, "attributaire-1-B", ELECTRONIQUE, "2026-11-20T09:00:00Z"));
        when(envois.deLaProcedure(NUMERO, GenreDEnvoi.LETTRE)).thenReturn(lettres);

        assertThat(delai.acquise(procedure, 1)).contains(LocalDate.of(2026, 12, 6));
    }

    @Test
    void startsAgainWithTheLettersThatFollowADefaillance() {
        var lettres =
                List.of(
                        lettre(1, "rejet-1-A", ELECTRONIQUE, "2026-11-20T09:00:00Z"),
                        lettre(1, "suivant-1-1/rejet-1-A", ELECTRONIQUE, "2026-12-10T09:00:00Z"));
        when(envois.deLaProcedure(NUMERO, GenreDEnvoi.LETTRE)).thenReturn(lettres);

        assertThat(delai.acquise(procedure, 1)).contains(LocalDate.of(2026, 12, 21));
    }

    @Test
    void isUnknownWhileNoneOfTheLastLettersHasLeft() {
        var lettres =
                List.of(
                        lettre(1, "rejet-1-A", ELECTRONIQUE, "2026-11-20T09:00:00Z"),
                        preparee(1, "suivant-1-1/rejet-1-A"));
        when(envois.deLaProcedure(NUMERO, GenreDEnvoi.LETTRE)).thenReturn(lettres);

        assertThat(delai.acquise(procedure, 1)).isEmpty();
    }

    /** It came back: its addressee is not informed, the day of the others is not enough. */
    @Test
    void hasNoEndWhileOneAddresseeOfTheLotIsNotInformed() {
        var revenue = lettre(1, "rejet-1-A", ELECTRONIQUE, "2026-11-20T09:00:00Z");
        var lettres =
                List.of(
                        revenue,
                        lettre(1, "attributaire-1-B", ELECTRONIQUE, "2026-11-20T09:00:00Z"),
                        lettre(2, "rejet-2-A", ELECTRONIQUE, "2026-11-20T09:00:00Z"));
        when(participants.tous(NUMERO, 2)).thenReturn(Set.of(SIRET, AUTRE_SIRET));
        when(envois.deLaProcedure(NUMERO, GenreDEnvoi.LETTRE)).thenReturn(lettres);
        revenue.rouvrir(LocalDate.of(2026, 11, 25));

        assertThat(delai.acquise(procedure, 1)).isEmpty();
        assertThat(delai.acquise(procedure, 2)).contains(LocalDate.of(2026, 12, 1));

        var parLaPoste = Instant.parse("2026-11-26T09:00:00Z");
        revenue.envoyer(new PreuveDEnvoi(parLaPoste, AUTRE.name(), "RAR-1", null));
        assertThat(delai.acquise(procedure, 1)).contains(LocalDate.of(2026, 12, 12));
    }

    private static Envoi lettre(int lot, String cle, ModeDEnvoi mode, String envoyeeLe) {
        var lettre = preparee(lot, cle);
        lettre.envoyer(new PreuveDEnvoi(Instant.parse(envoyeeLe), mode.name(), "L-1", null));
        return lettre;
    }

    private static Envoi preparee(int lot, String cle) {
        return new Envoi(
                new PreparationDEnvoi(
                        NUMERO,
                        GenreDEnvoi.LETTRE,
                        cle,
                        "Lettre",
                        lot,
                        null,
                        null,
                        null,
                        List.of(),
                        null),
                Instant.EPOCH);
    }
}
