package fr.centraleachat.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.workflow.Moteur;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@EssaiDuMoteur
class MinuteursTest {

    private static final Duration JOUR = Duration.ofDays(1);

    @Autowired Moteur moteur;
    @Autowired Parcours parcours;
    @Autowired Clock horloge;
    @Autowired HorlogeDEssai temps;

    private String numero;

    @BeforeEach
    void attendreTroisJours() {
        numero = parcours.jusquALAttente(horloge.instant().plus(JOUR.multipliedBy(3)), List.of(1));
    }

    @AfterEach
    void remettreLHorloge() {
        temps.remettre();
    }

    @Test
    void firesOnceTheClockHasReachedIt() {
        temps.avancer(JOUR.multipliedBy(3).minusSeconds(60));
        moteur.executerLesJobsDus();
        assertThat(parcours.recit(numero)).doesNotContain("!ESS-5");

        temps.avancer(Duration.ofSeconds(61));
        assertThat(moteur.executerLesJobsDus()).isPositive();
        assertThat(parcours.recit(numero)).contains("!ESS-5", ">ATTENTE");
    }

    @Test
    void waitsForTheDateToWhichItIsMoved() {
        moteur.deplacerMinuteur(
                numero, "Timer_Echeance", horloge.instant().plus(JOUR.multipliedBy(5)));

        temps.avancer(JOUR.multipliedBy(4));
        moteur.executerLesJobsDus();
        assertThat(parcours.recit(numero)).doesNotContain("!ESS-5");

        temps.avancer(JOUR.plusSeconds(1));
        moteur.executerLesJobsDus();
        assertThat(parcours.recit(numero)).contains("!ESS-5");
    }

    @Test
    void isNoLongerMovedOnceItIsDue() {
        temps.avancer(JOUR.multipliedBy(3).plusSeconds(1));

        assertThatThrownBy(() -> deplacerDUnJour(numero))
                .isInstanceOf(EtatIncompatible.class)
                .hasMessageContaining("est passée");
    }

    @Test
    void isNotMovedBeforeItIsOpen() {
        assertThatThrownBy(() -> deplacerDUnJour(parcours.demarrer()))
                .isInstanceOf(EtatIncompatible.class);
    }

    private void deplacerDUnJour(String dossier) {
        moteur.deplacerMinuteur(dossier, "Timer_Echeance", horloge.instant().plus(JOUR));
    }
}
