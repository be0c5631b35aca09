package fr.centraleachat.pilotage.filtre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LectureDesFiltresTest {

    private static final YearMonth NOVEMBRE = YearMonth.of(2026, 11);

    @Test
    void looksAtTheTwelveMonthsThatEndWithThisOneUnlessAsked() {
        var filtres = lire(new FiltresDemandes(null, "", null, null, " ", null));
        assertThat(filtres)
                .isEqualTo(
                        new Filtres(
                                null, null, null, YearMonth.of(2025, 12), NOVEMBRE, false, null));
        assertThat(filtres.combien()).isZero();
        assertThat(filtres.adresse("/delais")).isEqualTo("/delais");
    }

    @Test
    void keepsWhatWasChosenInTheAddress() {
        var filtres =
                lire(new FiltresDemandes("AOO", "LONGVIC", "", "2026-01", "2026-06", "DECISION"));
        assertThat(filtres.combien()).isEqualTo(4);
        assertThat(filtres.adresse("/delais/liste", "figure", "TERMINEES"))
                .isEqualTo(
                        "/delais/liste?procedure=AOO&adherent=LONGVIC&du=2026-01&au=2026-06"
                                + "&phase=DECISION&figure=TERMINEES");
        assertThat(filtres.adresse("/delais", "adherent", "AHUY", "phase", "", "du", null))
                .isEqualTo("/delais?procedure=AOO&du=2026-01&au=2026-06&adherent=AHUY");
    }

    @Test
    void tellsEveryFaultAtOnce() {
        var refus =
                catchThrowableOfType(
                        DonneesRefusees.class,
                        () ->
                                lire(
                                        new FiltresDemandes(
                                                "TROC", "PARIS", "RIEN", "hier", null, "FIN")));
        assertThat(refus.erreurs())
                .extracting(Erreur::champ)
                .containsExactly("procedure", "adherent", "famille", "phase", "du");
        assertThat(refus.erreurs().get(0).message())
                .isEqualTo("« TROC » n’est pas connu : choisissez dans la liste.");
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        var refus =
                catchThrowableOfType(
                        DonneesRefusees.class,
                        () ->
                                lire(
                                        new FiltresDemandes(
                                                null, null, null, "2026-07", "2026-06", null)));
        assertThat(refus.erreurs()).extracting(Erreur::champ).containsExactly("du");
    }

    private static Filtres lire(FiltresDemandes demandes) {
        return new LectureDesFiltres(NOVEMBRE)
                .lire(demandes, Set.of("LONGVIC"), Set.of("ENERGIE"), Set.of("DECISION"));
    }
}
