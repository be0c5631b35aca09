package fr.centraleachat.pilotage.charge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.raci.Activite;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ComposerAVenirTest {

    private static final LocalDate LUNDI = LocalDate.of(2026, 11, 30);
    private static final List<LocalDate> SEMAINES =
            Stream.iterate(LUNDI, s -> s.plusWeeks(1)).limit(4).toList();

    /** Phase X: two activités of the équipe marchés and one of the service; phase Y: one more. */
    private static final TravailDesPhases TRAVAIL =
            new TravailDesPhases(
                    Map.of(
                            "X",
                            Map.of(
                                    Fonction.EQUIPE_MARCHES,
                                    List.of(activite("X-1"), activite("X-2")),
                                    Fonction.SERVICE_INSTRUCTEUR,
                                    List.of(activite("X-3"))),
                            "Y",
                            Map.of(Fonction.SERVICE_INSTRUCTEUR, List.of(activite("Y-1")))));

    @Test
    void countsTheActivitesOfThePhasesThatBeginEachWeek() {
        var aVenir = composer(null, arrivee("X", 0), arrivee("X", 2), arrivee("Y", 2));

        assertThat(aVenir.lignes())
                .extracting(LigneAVenir::fonction, LigneAVenir::semaines, LigneAVenir::total)
                .containsExactly(
                        tuple(Fonction.EQUIPE_MARCHES, List.of(2, 0, 2, 0), 4),
                        tuple(Fonction.SERVICE_INSTRUCTEUR, List.of(1, 0, 2, 0), 3));
    }

    /** Of the longest, four tasks: a quarter, nothing, two quarters. */
    @Test
    void laysTheWeeksEndToEnd() {
        var ligne =
                composer(null, arrivee("X", 0), arrivee("X", 2), arrivee("Y", 2)).lignes().get(1);

        assertThat(ligne.segments())
                .extracting(LigneAVenir.Segment::debut, LigneAVenir.Segment::largeur)
                .containsExactly(
                        tuple("0.00%", "25.00%"),
                        tuple("25.00%", "0.00%"),
                        tuple("25.00%", "50.00%"),
                        tuple("75.00%", "0.00%"));
    }

    @Test
    void narrowsToAFonction() {
        assertThat(composer(Fonction.EQUIPE_MARCHES, arrivee("X", 0), arrivee("Y", 0)).lignes())
                .singleElement()
                .extracting(LigneAVenir::total)
                .isEqualTo(2);
        assertThat(composer(Fonction.DSF, arrivee("X", 0)).estVide()).isTrue();
    }

    private static AVenir composer(Fonction fonction, Arrivee... arrivees) {
        var filtre = new FiltreDeCharge(fonction, null);
        return ComposerAVenir.de(List.of(arrivees), TRAVAIL, filtre, SEMAINES);
    }

    private static Arrivee arrivee(String phase, int semaine) {
        return new Arrivee("N", phase, 1, phase, LUNDI.plusWeeks(semaine), semaine);
    }

    private static Activite activite(String code) {
        return new Activite(code, "PASSATION", "D", code, "", "certaine", null, false, false);
    }
}
