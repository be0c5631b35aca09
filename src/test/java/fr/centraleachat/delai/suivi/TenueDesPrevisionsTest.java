package fr.centraleachat.delai.suivi;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.delai.Delais;
import fr.centraleachat.delai.Detention;
import fr.centraleachat.delai.DossierSuivi;
import fr.centraleachat.delai.GenreDeDetenteur;
import fr.centraleachat.delai.Interruption;
import fr.centraleachat.workflow.PhaseFermee;
import fr.centraleachat.workflow.PhaseOuverte;
import fr.centraleachat.workflow.ProcessusTermine;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A MAPA from Monday 2 November 2026: 7, 14, 21, 7, 5, 30, 3… days. */
@EssaiSpring
@Transactional
class TenueDesPrevisionsTest {

    private static final String NUMERO = "PREVISION-1";
    private static final Instant LUNDI = Instant.parse("2026-11-02T09:00:00Z");
    private static final String P1 = "RECEPTION_PREINSTRUCTION";
    private static final String P2 = "MONTAGE_CONCERTE";

    @Autowired Delais delais;
    @Autowired Detention detention;
    @Autowired PlansEnCours plans;
    @Autowired ApplicationEventPublisher moteur;
    @Autowired HorlogeDEssai horloge;
    @Autowired JdbcClient jdbc;

    @BeforeEach
    void suivre() {
        horloge.regler(LUNDI);
        delais.suivre(
                new DossierSuivi(
                        NUMERO, "MAPA", "LONGVIC", "PREVISION", LocalDate.parse("2026-11-02")));
    }

    @AfterEach
    void remettreLHorloge() {
        horloge.remettre();
    }

    @Test
    void isKeptFromTheFirstDay() {
        assertThat(gardee(P1)).isEqualTo("2026-11-09");
        assertThat(gardee(P2)).isEqualTo("2026-11-23");
    }

    @Test
    void followsEachOpeningAndClosing() {
        ouvrir(P1, 3);
        assertThat(gardee(P1)).isEqualTo("2026-11-12");
        fermer(P1, 5);
        ouvrir(P2, 5);
        assertThat(gardee(P1)).isNull();
        assertThat(gardee(P2)).isEqualTo("2026-11-21");
    }

    @Test
    void isReadPushedByWhatIsLateWithoutBeingWritten() {
        ouvrir(P1, 0);
        horloge.regler(LUNDI.plus(Duration.ofDays(10)));
        assertThat(gardee(P1)).isEqualTo("2026-11-09");
        assertThat(delais.phases(NUMERO).get(0).prevision()).isEqualTo("2026-11-12");
        assertThat(delais.phases(NUMERO).get(1).prevision()).isEqualTo("2026-11-26");
    }

    @Test
    void endsTheConsultationAtTheDlro() {
        ouvrir("CONSULTATION", 0);
        delais.bornerLaConsultation(NUMERO, null, Instant.parse("2026-12-15T11:00:00Z"));
        assertThat(gardee("CONSULTATION")).isEqualTo("2026-12-15");
        assertThat(gardee("OUVERTURE_REMISE")).isEqualTo("2026-12-18");
    }

    /** Seven days from the 2nd, and the three that the juge has so far; one more each day. */
    @Test
    void takesASuspensionThatNobodyEndedToEndToday() {
        ouvrir(P1, 0);
        detention.interrompre(
                NUMERO, List.of(new Interruption(LUNDI, null, GenreDeDetenteur.JUGE, "Référé")));
        horloge.regler(LUNDI.plus(Duration.ofDays(3)));
        assertThat(delais.phases(NUMERO).get(0).prevision()).isEqualTo("2026-11-12");
        horloge.regler(LUNDI.plus(Duration.ofDays(20)));
        assertThat(delais.phases(NUMERO).get(0).prevision()).isEqualTo("2026-11-29");
    }

    @Test
    void forecastsNothingOnceTheProcessIsOver() {
        ouvrir(P1, 0);
        moteur.publishEvent(new ProcessusTermine(NUMERO, LUNDI.plus(Duration.ofDays(2))));
        assertThat(gardee(P1)).isNull();
        assertThat(gardee("DECISION")).isNull();
    }

    @Test
    void givesTheFourDatesOfEachPhaseToWhoDrawsThem() {
        ouvrir(P1, 0);
        delais.figerLaPrevision(NUMERO, "MAPA", Map.of());
        horloge.regler(LUNDI.plus(Duration.ofDays(10)));
        var filtre = new FiltreDePlans("MAPA", "LONGVIC", "PREVISION");
        assertThat(plans.combien(filtre)).isEqualTo(1);
        var plan = plans.lire(filtre, 0, 10).get(0);
        assertThat(plan.phases()).hasSize(13);
        assertThat(plan.phases().get(0).debutReel()).isEqualTo("2026-11-02");
        var deuxieme = plan.phases().get(1);
        assertThat(deuxieme.premierPlan()).isEqualTo(intervalle("2026-11-09", "2026-11-23"));
        assertThat(deuxieme.planActuel()).isEqualTo(deuxieme.premierPlan());
        assertThat(deuxieme.prevision()).isEqualTo(intervalle("2026-11-12", "2026-11-26"));
        assertThat(plan.phases())
                .extracting(PhaseDuPlan::suivi)
                .usingRecursiveComparison()
                .isEqualTo(delais.phases(NUMERO));
        assertThat(plans.lire(filtre, 1, 10)).isEmpty();
        assertThat(plans.combien(new FiltreDePlans("AOO", null, "PREVISION"))).isZero();
    }

    private static Intervalle intervalle(String debut, String fin) {
        return new Intervalle(LocalDate.parse(debut), LocalDate.parse(fin));
    }

    private String gardee(String phase) {
        return jdbc.sql(
                        "select prevision::text from app.phase_suivie where numero = ? and phase = ?")
                .params(NUMERO, phase)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private void ouvrir(String phase, int jour) {
        aller(jour);
        moteur.publishEvent(new PhaseOuverte(NUMERO, phase, "Phase_" + phase, "", le(jour)));
    }

    private void fermer(String phase, int jour) {
        aller(jour);
        moteur.publishEvent(new PhaseFermee(NUMERO, phase, "Phase_" + phase, "", le(jour)));
    }

    private void aller(int jour) {
        horloge.regler(le(jour));
    }

    private static Instant le(int jour) {
        return LUNDI.plus(Duration.ofDays(jour));
    }
}
