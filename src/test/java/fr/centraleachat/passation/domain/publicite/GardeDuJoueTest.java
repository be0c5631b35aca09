package fr.centraleachat.passation.domain.publicite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Formats;
import fr.centraleachat.delai.Calendrier;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.passation.domain.ParametresDEssai;
import fr.centraleachat.passation.domain.envoi.Envoi;
import fr.centraleachat.passation.domain.envoi.EnvoiRepository;
import fr.centraleachat.passation.domain.envoi.Envois;
import fr.centraleachat.passation.domain.envoi.GenreDEnvoi;
import fr.centraleachat.passation.domain.envoi.PreparationDEnvoi;
import fr.centraleachat.passation.domain.envoi.PreuveDEnvoi;
import fr.centraleachat.workflow.Moteur;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Garde 10: the JOUE first, and what it answers is told once. */
class GardeDuJoueTest {

    private static final Instant LUNDI = Instant.parse("2026-11-23T08:00:00Z");

    private final EnvoiRepository lignes = mock();
    private final Moteur moteur = mock();
    private final Clock horloge = Clock.fixed(LUNDI.plus(Duration.ofDays(9)), Calendrier.ZONE);
    private final Envois envois =
            new Envois(lignes, mock(AgentCourant.class), mock(), horloge, mock());
    private final GardeDuJoue garde =
            new GardeDuJoue(
                    envois, new ParametresDEssai("JOUE_ATTENTE_HEURES", 48), new Formats(horloge));
    private final ReponsesDuSupport reponses = new ReponsesDuSupport(envois, garde, moteur);
    private final Envoi joue = envoi("JOUE");
    private final Envoi boamp = envoi("BOAMP");

    @BeforeEach
    void deuxSupports() {
        when(lignes.findByProcedureOrderByPrepareLe("2026-0001")).thenReturn(List.of(boamp, joue));
    }

    @Test
    void blocksTheBoampUntilTheJoueAcknowledged() {
        assertThat(faute(LUNDI)).isEqualTo("R2131-20");
        prouver(joue);
        assertThat(faute(LUNDI)).isEqualTo("R2131-20");
    }

    @Test
    void blocksTheBoampForTwoDaysAfterTheAcknowledgement() {
        prouver(joue);
        reponses.recevoir(joue, LUNDI, null);
        assertThat(faute(LUNDI.plus(Duration.ofHours(47)))).isEqualTo("R2131-20");
        assertThat(faute(LUNDI.plus(Duration.ofHours(48)))).isNull();
    }

    @Test
    void letsTheBoampAppearAsSoonAsTheJouePublished() {
        prouver(joue);
        var publie = LUNDI.plus(Duration.ofHours(5));
        reponses.recevoir(joue, LUNDI, publie);
        assertThat(faute(publie.minusSeconds(1))).isEqualTo("R2131-20");
        assertThat(faute(publie)).isNull();
    }

    @Test
    void saysNothingOfTheJoueItselfNorOfAMapa() {
        assertThat(garde.faute(joue, LUNDI, "envoyeLe")).isEmpty();
        when(lignes.findByProcedureOrderByPrepareLe("2026-0001")).thenReturn(List.of(boamp));
        assertThat(faute(LUNDI)).isNull();
    }

    @Test
    void tellsTheProcessOnceOfAnAcknowledgementThatComesTwice() {
        prouver(joue);
        reponses.recevoir(joue, LUNDI, null);
        reponses.recevoir(joue, LUNDI, null);
        var fin = Map.<String, Object>of("finAttenteJoue", LUNDI.plus(Duration.ofHours(48)));
        verify(moteur, times(1)).remettreATous("AccuseJoueRecu", "2026-0001", fin);
        verify(moteur, never()).remettreATous(eq("AvisPublieJoue"), any(), anyMap());
    }

    @Test
    void takesWhatTheJouePublishedForReceived() {
        prouver(joue);
        reponses.recevoir(joue, null, LUNDI);
        assertThat(joue.accuseLe()).isEqualTo(LUNDI);
        verify(moteur).remettreATous("AvisPublieJoue", "2026-0001", Map.of());
    }

    @Test
    void refusesAnotherDateThanTheOneRecorded() {
        prouver(joue);
        reponses.recevoir(joue, LUNDI, null);
        var plusTard = LUNDI.plus(Duration.ofHours(1));
        assertThatThrownBy(() -> reponses.recevoir(joue, plusTard, null))
                .isInstanceOf(EtatIncompatible.class);
        assertThat(joue.accuseLe()).isEqualTo(LUNDI);
    }

    private String faute(Instant parution) {
        return garde.faute(boamp, parution, "envoyeLe").map(Erreur::regle).orElse(null);
    }

    private static void prouver(Envoi envoi) {
        envoi.envoyer(new PreuveDEnvoi(LUNDI, null, "26-1", UUID.randomUUID()));
        envoi.clore("marches.metropole", LUNDI);
    }

    private static Envoi envoi(String support) {
        return new Envoi(
                new PreparationDEnvoi(
                        "2026-0001",
                        GenreDEnvoi.PUBLICATION,
                        support,
                        "Avis à publier",
                        null,
                        support,
                        support,
                        null,
                        List.of(),
                        null),
                LUNDI);
    }
}
