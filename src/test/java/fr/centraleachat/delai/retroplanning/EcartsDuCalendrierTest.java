package fr.centraleachat.delai.retroplanning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.delai.Duree;
import fr.centraleachat.delai.EcartDeCalendrier;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Planned dates held against the law of an appel d’offres ouvert, and against the targets. */
class EcartsDuCalendrierTest {

    private static final LocalDate LUNDI = LocalDate.of(2026, 11, 30);

    private final Map<String, LocalDate> fins =
            new HashMap<>(
                    Map.of(
                            "LANCEMENT", LocalDate.of(2027, 4, 9),
                            "CONSULTATION", LocalDate.of(2027, 5, 11),
                            "DECISION", LocalDate.of(2027, 6, 15),
                            "INFORMATION_NOTIFICATION", LocalDate.of(2027, 6, 30)));

    @Test
    void findNothingToSayOfDatesThatHold() {
        assertThat(ecarts()).isEmpty();
    }

    /** Fifteen days from Friday the 9th end on Saturday the 24th, so on Monday the 26th. */
    @Test
    void refuseAConsultationThatNoUrgencyWouldAllow() {
        fins.put("CONSULTATION", LocalDate.of(2027, 4, 26));

        assertThat(ecarts())
                .singleElement()
                .satisfies(
                        e -> {
                            assertThat(e.bloquant()).isTrue();
                            assertThat(e.phase()).isEqualTo("CONSULTATION");
                            assertThat(e.article()).isEqualTo("R2161-3");
                            assertThat(lu(e)).contains("au plus tôt le mardi 27 avril 2027");
                        });
    }

    @Test
    void warnThatAShorterConsultationIsToBeJustified() {
        fins.put("CONSULTATION", LocalDate.of(2027, 4, 27));

        assertThat(ecarts())
                .singleElement()
                .satisfies(
                        e -> {
                            assertThat(e.bloquant()).isFalse();
                            assertThat(lu(e)).contains("moins de 30 jours");
                        });
    }

    /** Eleven days after the 20th of June: the 1st of July. */
    @Test
    void refuseANotificationWithinTheDelaiDeSuspension() {
        fins.put("DECISION", LocalDate.of(2027, 6, 20));

        assertThat(ecarts())
                .filteredOn(EcartDeCalendrier::bloquant)
                .singleElement()
                .satisfies(
                        e -> {
                            assertThat(e.article()).isEqualTo("R2182-1");
                            assertThat(lu(e)).contains("au plus tôt le jeudi 1er juillet 2027");
                        });
    }

    @Test
    void tellsADecisionOnADayWithoutSeance() {
        assertThat(ecarts(List.of("2027-06-11", "2027-06-18"), List.of()))
                .singleElement()
                .satisfies(e -> assertThat(lu(e)).contains("Aucune séance de la commission"));
        assertThat(ecarts(List.of("2027-06-15", "2027-06-18"), List.of())).isEmpty();
        assertThat(ecarts(List.of("2027-06-11"), List.of())).isEmpty();
    }

    @Test
    void tellsATargetThatIsNotHeldAndADayThatIsNotWorked() {
        var phases =
                List.of(
                        new PhaseAPlanifier("LANCEMENT", "Lancement", "", Duree.calendaire(5)),
                        new PhaseAPlanifier(
                                "CONSULTATION", "Consultation", "", Duree.calendaire(33)));
        var ferme =
                new Fermeture(LocalDate.of(2027, 5, 10), LocalDate.of(2027, 5, 14), "Fermeture");

        assertThat(
                        new EcartsDuCalendrier(
                                        fins, phases, aoo(List.of(), List.of(ferme)), urgence())
                                .tous(LUNDI, Optional.of(LocalDate.of(2027, 6, 29))))
                .extracting(EcartsDuCalendrierTest::lu)
                .containsExactly(
                        "« Consultation » : 32 j prévus, pour un délai cible de 33 j.",
                        "« Consultation » finit le mardi 11 mai 2027, pendant « Fermeture ».",
                        "La notification est prévue le mercredi 30 juin 2027, après la date"
                                + " souhaitée, le mardi 29 juin 2027.");
    }

    /** No minimum is set by the law, and no commission meets. */
    @Test
    void leaveAMapaToItsTargets() {
        fins.put("CONSULTATION", LocalDate.of(2027, 4, 10));
        fins.put("INFORMATION_NOTIFICATION", LocalDate.of(2027, 6, 15));

        assertThat(
                        new EcartsDuCalendrier(fins, List.of(), CasDEcole.sansRien(), null)
                                .tous(LUNDI, Optional.empty()))
                .isEmpty();
    }

    private List<EcartDeCalendrier> ecarts() {
        return ecarts(List.of(), List.of());
    }

    private List<EcartDeCalendrier> ecarts(List<String> seances, List<Fermeture> fermetures) {
        return new EcartsDuCalendrier(fins, List.of(), aoo(seances, fermetures), urgence())
                .tous(LUNDI, Optional.empty());
    }

    private static Contraintes aoo(List<String> seances, List<Fermeture> fermetures) {
        return CasDEcole.contraintes(CasDEcole.AOO_ELECTRONIQUE, 6, seances, fermetures, List.of());
    }

    private static DelaiDuPlan urgence() {
        return CasDEcole.AOO_URGENCE;
    }

    private static String lu(EcartDeCalendrier ecart) {
        return ecart.message().replace('\u00a0', ' ');
    }
}
