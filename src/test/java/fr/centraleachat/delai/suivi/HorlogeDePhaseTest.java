package fr.centraleachat.delai.suivi;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.delai.Delais;
import fr.centraleachat.delai.DossierSuivi;
import fr.centraleachat.delai.SuiviDePhase;
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
import org.springframework.transaction.annotation.Transactional;

@EssaiSpring
@Transactional
class HorlogeDePhaseTest {

    private static final String NUMERO = "HORLOGE-1";
    private static final Instant LUNDI = Instant.parse("2026-11-02T09:00:00Z");

    @Autowired Delais delais;
    @Autowired ApplicationEventPublisher moteur;
    @Autowired HorlogeDEssai horloge;

    @BeforeEach
    void suivre() {
        horloge.regler(LUNDI);
        delais.suivre(
                new DossierSuivi(
                        NUMERO, "MAPA", "LONGVIC", "FOURNITURES", LocalDate.parse("2026-11-02")));
    }

    @AfterEach
    void remettreLHorloge() {
        horloge.remettre();
    }

    @Test
    void showsTheThirteenPhasesInOrderBeforeAnythingBegan() {
        assertThat(delais.phases(NUMERO)).hasSize(13);
        assertThat(delais.phases(NUMERO).get(0).code()).isEqualTo("RECEPTION_PREINSTRUCTION");
        assertThat(delais.phases(NUMERO).get(12).prevision())
                .isEqualTo(LocalDate.parse("2026-11-02").plusDays(159));
    }

    @Test
    void openTwiceCloseTwiceIsTwoVisitsTheSecondWithHalfTheTarget() {
        ouvrir("VALIDATION_DCE", "Phase_ValidationDce", "", 0);
        fermer("VALIDATION_DCE", "Phase_ValidationDce", "", 5);
        ouvrir("VALIDATION_DCE", "Phase_ValidationDce", "", 10);
        var phase = phase("VALIDATION_DCE");
        assertThat(phase.visites()).hasSize(2);
        assertThat(phase.cible()).isEqualTo(4);
        assertThat(delais.echeance(NUMERO, "VALIDATION_DCE"))
                .contains(LocalDate.parse("2026-11-16"));
    }

    @Test
    void staysOneVisitWhileItsInstancesFollowOneAnother() {
        var phase = "INFORMATION_NOTIFICATION";
        ouvrir(phase, "Phase_InformationNotification", "", 0);
        fermer(phase, "Phase_InformationNotification", "", 2);
        ouvrir(phase, "AvantSignature", "1", 2);
        ouvrir(phase, "AvantSignature", "2", 2);
        fermer(phase, "AvantSignature", "1", 4);
        assertThat(phase(phase).etat()).isEqualTo("EN_COURS");
        fermer(phase, "AvantSignature", "2", 6);
        ouvrir(phase, "Phase_TransmissionNotification", "1", 6);
        fermer(phase, "Phase_TransmissionNotification", "1", 9);
        assertThat(phase(phase).visites()).containsExactly(new SuiviDePhase.Visite(le(0), le(9)));
        assertThat(phase(phase).retardJours()).isEqualTo(2);
    }

    @Test
    void givesBackTheDaysThatTheJugeTookOfAVisitThatLasts() {
        var jours =
                LocalDate.parse("2026-11-01").datesUntil(LocalDate.parse("2026-11-07")).toList();
        ouvrir("VALIDATION_DCE", "Phase_ValidationDce", "", 0);
        var avant = delais.echeance(NUMERO, "VALIDATION_DCE").orElseThrow();
        delais.decaler(NUMERO, jours, List.of(1));
        delais.decaler(NUMERO, jours, List.of(1));
        assertThat(delais.echeance(NUMERO, "VALIDATION_DCE")).contains(avant.plusDays(5));
        fermer("VALIDATION_DCE", "Phase_ValidationDce", "", 12);
        assertThat(phase("VALIDATION_DCE").retardJours()).isZero();
        delais.decaler(NUMERO, jours, List.of(1));
        assertThat(phase("VALIDATION_DCE").echeance()).isEqualTo(avant.plusDays(5));
    }

    @Test
    void givesNothingBackToAPhaseThatOtherLotsAloneGoThrough() {
        var phase = "DIFFUSION_ARCHIVAGE";
        ouvrir(phase, "Phase_PublicationAttribution", "2", 0);
        var avant = delais.echeance(NUMERO, phase).orElseThrow();
        delais.decaler(NUMERO, List.of(LocalDate.parse("2026-11-04")), List.of(1));
        assertThat(delais.echeance(NUMERO, phase)).contains(avant);
        delais.decaler(NUMERO, List.of(LocalDate.parse("2026-11-05")), List.of(2));
        assertThat(delais.echeance(NUMERO, phase)).contains(avant.plusDays(1));
    }

    @Test
    void givesToANewVisitWhatTheOtherLotsStillDo() {
        var phase = "INFORMATION_NOTIFICATION";
        ouvrir(phase, "AvantSignature", "1", 0);
        ouvrir(phase, "AvantSignature", "2", 0);
        fermer(phase, "AvantSignature", "1", 2);
        ouvrir(phase, "AvantSignature", "1", 3);
        fermer(phase, "AvantSignature", "1", 5);
        assertThat(phase(phase).etat()).isEqualTo("EN_COURS");
        fermer(phase, "AvantSignature", "2", 6);
        assertThat(phase(phase).visites())
                .containsExactly(
                        new SuiviDePhase.Visite(le(0), le(3)),
                        new SuiviDePhase.Visite(le(3), le(6)));
    }

    @Test
    void freezesThePlannedDatesAtTheEndOfTheMontage() {
        delais.figerLaPrevision(NUMERO, "AOO", Map.of("LANCEMENT", LocalDate.parse("2027-01-11")));
        horloge.avancer(Duration.ofDays(20));
        assertThat(phase("LANCEMENT").prevue()).isEqualTo(LocalDate.parse("2027-01-11"));
        assertThat(phase("CONSULTATION").prevue()).isEqualTo(LocalDate.parse("2027-02-10"));
        assertThat(phase("CONSULTATION").minimumLegal()).isEqualTo(30);
        assertThat(phase("INFORMATION_NOTIFICATION").cible()).isEqualTo(11);
    }

    @Test
    void widensTheConsultationToItsLegalMinimumAndEndsItAtTheDlro() {
        ouvrir("CONSULTATION", "Phase_Consultation", "", 0);
        delais.bornerLaConsultation(NUMERO, 35, Instant.parse("2026-12-18T11:00:00Z"));
        assertThat(phase("CONSULTATION").cible()).isEqualTo(35);
        assertThat(phase("CONSULTATION").minimumLegal()).isEqualTo(35);
        assertThat(phase("CONSULTATION").prevision()).isEqualTo(LocalDate.parse("2026-12-18"));
        assertThat(delais.echeance(NUMERO, "CONSULTATION")).contains(LocalDate.parse("2026-12-07"));
    }

    @Test
    void stopsEveryClockWithTheProcess() {
        ouvrir("CONSULTATION", "Phase_Consultation", "", 0);
        moteur.publishEvent(new ProcessusTermine(NUMERO, le(3)));
        assertThat(phase("CONSULTATION").etat()).isEqualTo("FAITE");
        assertThat(phase("DECISION").prevision()).isNull();
        horloge.avancer(Duration.ofDays(90));
        assertThat(delais.alertes()).noneMatch(alerte -> alerte.numero().equals(NUMERO));
    }

    @Test
    void leavesAProcessThatNobodyFollowsAlone() {
        moteur.publishEvent(new PhaseOuverte("INCONNUE", "DECISION", "Phase_Decision", "", LUNDI));
        assertThat(delais.phases("INCONNUE")).isEmpty();
        assertThat(delais.echeance("INCONNUE", "DECISION")).isEmpty();
    }

    private SuiviDePhase phase(String code) {
        return delais.phases(NUMERO).stream()
                .filter(phase -> phase.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void ouvrir(String phase, String sousProcessus, String instance, int jour) {
        moteur.publishEvent(new PhaseOuverte(NUMERO, phase, sousProcessus, instance, le(jour)));
    }

    private void fermer(String phase, String sousProcessus, String instance, int jour) {
        moteur.publishEvent(new PhaseFermee(NUMERO, phase, sousProcessus, instance, le(jour)));
    }

    private static Instant le(int jour) {
        return LUNDI.plus(Duration.ofDays(jour));
    }
}
