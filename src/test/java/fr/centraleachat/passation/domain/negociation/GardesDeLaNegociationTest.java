package fr.centraleachat.passation.domain.negociation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.MontageFixture;
import fr.centraleachat.passation.domain.envoi.ModeDEnvoi;
import fr.centraleachat.passation.domain.montage.Montage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Garde 17 (R2161-5, R2123-5), and what a round owes to all who are in it (L3). */
class GardesDeLaNegociationTest {

    private static final Instant MIDI = Instant.parse("2026-11-23T11:00:00Z");
    private static final SoumissionnaireAdmis A1 = new SoumissionnaireAdmis(1, "A");
    private static final SoumissionnaireAdmis B1 = new SoumissionnaireAdmis(1, "B");

    @Test
    void garde17NegotiatesNoAppelDOffres() {
        assertThat(annoncee("AOO", "OUI")).contains("R2161-5");
    }

    @Test
    void garde17NegotiatesAMapaOnlyWhereItsReglementSaysSo() {
        assertThat(annoncee("MAPA", "NON")).contains("R2123-5");
        assertThat(annoncee("MAPA", "OUI")).isEmpty();
    }

    @Test
    void nobodyComesInByTheWayNorTwice() {
        assertThat(GardesDeLaNegociation.admissibles(List.of(A1, B1, A1), List.of(A1)))
                .extracting(Erreur::champ)
                .containsExactly("operateursAdmis[1].operateur", "operateursAdmis[2].operateur");
    }

    @Test
    void aRoundEndsLater() {
        assertThat(GardesDeLaNegociation.aVenir("date", MIDI, MIDI)).isPresent();
        assertThat(GardesDeLaNegociation.aVenir("date", MIDI.plusMillis(1), MIDI)).isEmpty();
    }

    @Test
    void eachOfThoseAdmittedHasOneLine() {
        assertThat(lignes(List.of("A", "B"))).isEmpty();
        assertThat(lignes(List.of("A"))).containsExactly("envois");
        assertThat(lignes(List.of("A", "B", "B"))).containsExactly("envois");
        assertThat(lignes(List.of("A", "B", "C"))).containsExactly("envois[2].operateur");
    }

    @Test
    void anInvitationLeavesAfterTheRoundWasDefinedAndNotTomorrow() {
        assertThat(envois(MIDI.minus(Duration.ofHours(2)))).hasSize(1);
        assertThat(envois(MIDI.minus(Duration.ofMinutes(30)))).isEmpty();
        assertThat(envois(MIDI.plus(Duration.ofDays(1)))).hasSize(1);
    }

    private static Optional<String> annoncee(String procedure, String annonce) {
        var montage =
                MontageFixture.nettoyage()
                        .avec("procedure", "\"" + procedure + "\"")
                        .avec("negociationAnnoncee", "\"" + annonce + "\"");
        return GardesDeLaNegociation.estAnnoncee(montage.en(Montage.class)).map(Erreur::regle);
    }

    private static List<String> lignes(List<String> operateurs) {
        return GardesDeLaNegociation.unePourChacun(
                        "envois", operateurs, operateur -> operateur, List.of("A", "B"))
                .stream()
                .map(Erreur::champ)
                .toList();
    }

    /** The round was defined an hour before. */
    private static List<Erreur> envois(Instant le) {
        var envoi = new EnvoiDeCourrier("A", le, ModeDEnvoi.ELECTRONIQUE, "N-1", UUID.randomUUID());
        return GardesDeLaNegociation.envoisReels(
                List.of(envoi), MIDI.minus(Duration.ofHours(1)), MIDI);
    }
}
