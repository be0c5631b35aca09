package fr.centraleachat.courriel.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.delai.AlerteEnCours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where each alert stands, on Monday 30 November 2026. */
class RecapitulatifTest {

    private static final LocalDate LUNDI = LocalDate.of(2026, 11, 30);
    private static final Instant HIER = Instant.parse("2026-11-29T10:00:00Z");

    @Test
    void putsEachAlertInOnePlace() {
        var retard = alerte("A", LUNDI.minusDays(1), -9);
        var jour = alerte("B", LUNDI, -9);
        var dimanche = alerte("C", LUNDI.plusDays(6), 0);
        var nouvelle = alerte("D", LUNDI.plusDays(7), 0);
        var connue = alerte("E", LUNDI.plusDays(7), -1);
        var r = de(List.of(retard, jour, dimanche, nouvelle, connue));

        assertThat(r.enRetard()).containsExactly(retard);
        assertThat(r.cetteSemaine()).containsExactly(jour, dimanche);
        assertThat(r.nouvelles()).containsExactly(nouvelle);
        assertThat(r.estNouvelle(dimanche)).isTrue();
        assertThat(r.estNouvelle(jour)).isFalse();
    }

    @Test
    void isEmptyWhenWhatIsKnownIsFar() {
        assertThat(de(List.of(alerte("E", LUNDI.plusDays(7), -1))).estVide()).isTrue();
        assertThat(de(List.of(alerte("D", LUNDI.plusDays(7), 0))).estVide()).isFalse();
    }

    private static Recapitulatif de(List<AlerteEnCours> siennes) {
        return new Recapitulatif(LUNDI, HIER, siennes, List.of(), List.of());
    }

    /**
     * @param levee in days after the former récapitulatif
     */
    private static AlerteEnCours alerte(String objet, LocalDate limite, int levee) {
        return new AlerteEnCours(
                1,
                "2026-0001",
                "AVIS_ATTRIBUTION",
                objet,
                "Envoyer l’avis",
                limite,
                "R2183-1",
                List.of("ACH-7"),
                HIER.plus(Duration.ofDays(levee)),
                null,
                null);
    }
}
