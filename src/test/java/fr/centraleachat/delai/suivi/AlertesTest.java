package fr.centraleachat.delai.suivi;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.delai.Alerte;
import fr.centraleachat.delai.AlerteLevee;
import fr.centraleachat.delai.DatesLegales;
import fr.centraleachat.delai.Delais;
import fr.centraleachat.delai.DossierSuivi;
import fr.centraleachat.delai.EcheanceLegale;
import fr.centraleachat.workflow.PhaseFermee;
import fr.centraleachat.workflow.PhaseOuverte;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

@EssaiSpring
@Transactional
@RecordApplicationEvents
class AlertesTest {

    private static final String NUMERO = "ALERTE-1";
    private static final Instant LUNDI = Instant.parse("2026-11-02T09:00:00Z");
    private static final LocalDate SIGNATURE = LocalDate.parse("2026-11-02");

    @Autowired Delais delais;
    @Autowired LecteurDAlertes lecteur;
    @Autowired ApplicationEventPublisher moteur;
    @Autowired ApplicationEvents evenements;
    @Autowired HorlogeDEssai horloge;

    @BeforeEach
    void reglerLHorloge() {
        horloge.regler(LUNDI);
    }

    @AfterEach
    void remettreLHorloge() {
        horloge.remettre();
    }

    @Test
    void warnsOfTheAvisDAttributionTwentyDaysAfterTheSignatureAndTurnsRedAfterThirty() {
        delais.surveiller(avisAttribution("1"));
        horloge.avancer(Duration.ofDays(19));
        assertThat(alertes()).isEmpty();
        horloge.avancer(Duration.ofDays(1));
        assertThat(alertes()).singleElement().extracting(Alerte::depassee).isEqualTo(false);
        horloge.avancer(Duration.ofDays(11));
        assertThat(alertes())
                .singleElement()
                .satisfies(
                        alerte -> {
                            assertThat(alerte.depassee()).isTrue();
                            assertThat(alerte.limite()).isEqualTo(LocalDate.parse("2026-12-02"));
                            assertThat(alerte.regle()).isEqualTo("R2183-1");
                        });
    }

    @Test
    void keepsOneAlertHoweverOftenItIsAskedAndNoneOnceTheActIsDone() {
        var echeance = avisAttribution("1");
        delais.surveiller(echeance);
        delais.surveiller(echeance);
        delais.surveiller(avisAttribution("2"));
        horloge.avancer(Duration.ofDays(20));
        assertThat(alertes()).hasSize(2);
        delais.eteindre(NUMERO, "AVIS_ATTRIBUTION", "1");
        assertThat(alertes()).hasSize(1);
        delais.surveiller(echeance);
        assertThat(alertes()).hasSize(1);
    }

    @Test
    void leavesWhatIsDueAllTheSameWhenTheProcedureStops() {
        delais.surveiller(avisAttribution("1"));
        horloge.avancer(Duration.ofDays(20));
        delais.eteindreToutSauf(NUMERO, Set.of("AVIS_ATTRIBUTION"));
        assertThat(alertes()).hasSize(1);
        delais.eteindreToutSauf(NUMERO, Set.of("DEMANDE_INFORMATION"));
        assertThat(alertes()).isEmpty();
    }

    @Test
    void leavesNothingWhenNothingIsDueAllTheSame() {
        delais.surveiller(avisAttribution("1"));
        horloge.avancer(Duration.ofDays(20));
        delais.eteindreToutSauf(NUMERO, Set.of());
        assertThat(alertes()).isEmpty();
    }

    @Test
    void raisesEachAlertOnceWhenItIsDue() {
        delais.surveiller(avisAttribution("1"));
        lecteur.lire();
        assertThat(levees()).isEmpty();
        horloge.avancer(Duration.ofDays(21));
        lecteur.lire();
        lecteur.lire();
        assertThat(levees())
                .singleElement()
                .extracting(AlerteLevee::genre)
                .isEqualTo("AVIS_ATTRIBUTION");
    }

    @Test
    void warnsAtFourFifthsOfATargetThenAtAllOfIt() {
        delais.suivre(new DossierSuivi(NUMERO, "MAPA", "LONGVIC", "FOURNITURES", SIGNATURE));
        moteur.publishEvent(
                new PhaseOuverte(NUMERO, "REDACTION_RAO", "Phase_RedactionRao", "", LUNDI));
        horloge.avancer(Duration.ofDays(15));
        assertThat(alertes()).isEmpty();
        horloge.avancer(Duration.ofDays(1));
        assertThat(alertes()).extracting(Alerte::genre).containsExactly("CIBLE_1");
        horloge.avancer(Duration.ofDays(4));
        assertThat(alertes()).extracting(Alerte::genre).containsExactly("CIBLE_2");
        moteur.publishEvent(
                new PhaseFermee(
                        NUMERO,
                        "REDACTION_RAO",
                        "Phase_RedactionRao",
                        "",
                        LUNDI.plus(Duration.ofDays(20))));
        assertThat(alertes()).isEmpty();
    }

    private static EcheanceLegale avisAttribution(String lot) {
        return new EcheanceLegale(
                NUMERO,
                "AVIS_ATTRIBUTION",
                lot,
                SIGNATURE.plusDays(20),
                DatesLegales.finReglement(SIGNATURE, 30).date(),
                "Envoyer l’avis d’attribution",
                "R2183-1",
                "ACH-7");
    }

    private List<Alerte> alertes() {
        return delais.alertes().stream().filter(a -> a.numero().equals(NUMERO)).toList();
    }

    private List<AlerteLevee> levees() {
        return evenements.stream(AlerteLevee.class).filter(a -> a.numero().equals(NUMERO)).toList();
    }
}
