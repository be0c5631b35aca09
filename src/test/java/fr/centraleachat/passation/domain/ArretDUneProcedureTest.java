package fr.centraleachat.passation.domain;

import static fr.centraleachat.passation.domain.arret.DecisionDArret.Decision.ARRET;
import static fr.centraleachat.passation.domain.arret.DecisionDArret.Decision.REFUS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.delai.Delais;
import fr.centraleachat.delai.SuiviDePhase;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Every way in which a procédure stops as a whole, on the real process and database. */
@EssaiSpring
class ArretDUneProcedureTest {

    @Autowired AutowireCapableBeanFactory fabrique;
    @Autowired Delais delais;
    @Autowired HorlogeDEssai essai;
    @Autowired Clock horloge;

    private ParcoursDArret parcours;
    private String numero;

    @BeforeEach
    void consultation() {
        parcours = fabrique.createBean(ParcoursDArret.class);
        numero = parcours.consultation();
    }

    @AfterEach
    void remettreLHorloge() {
        essai.remettre();
    }

    @Test
    void stopsInConsultationAndTellsThoseWhoSentAPli() {
        parcours.mapa().deposerLesPlis(numero);
        parcours.demander(numero, MotifDArret.SANS_SUITE);
        assertThat(parcours.ouvertes(numero)).containsExactly("Task_ProposerArret");

        parcours.proposer(numero);
        parcours.decider(numero, ARRET);

        assertThat(parcours.ouvertes(numero)).containsExactly("Task_RedigerLettresArret");
        assertThat(parcours.cours(numero).etat()).isEqualTo(EtatDeProcedure.ARRETEE);
        assertThat(parcours.lots(numero))
                .containsExactly(EtatDeLot.SANS_SUITE, EtatDeLot.SANS_SUITE);
        assertThat(delais.phases(numero))
                .filteredOn(p -> p.visites().stream().anyMatch(v -> v.fermeeLe() == null))
                .extracting(SuiviDePhase::code)
                .containsExactly("INFORMATION_NOTIFICATION");
        parcours.envoyerLesLettres(numero);
        assertThat(parcours.ouvertes(numero)).containsExactly("Task_ArchiverArret");
        parcours.archiver(numero);

        assertThat(parcours.cours(numero).etat()).isEqualTo(EtatDeProcedure.ARRETEE);
        assertThat(parcours.cours(numero).motifArret()).isEqualTo(MotifDArret.SANS_SUITE);
        assertThat(parcours.cours(numero).termineeLe()).isNotNull();
    }

    @Test
    void receivesNoPliOnceItHasStopped() {
        parcours.arreter(numero, MotifDArret.SANS_SUITE);

        assertThat(parcours.ouvertes(numero)).containsExactly("Task_ArchiverArret");
        assertThatThrownBy(() -> parcours.mapa().deposerLesPlis(numero))
                .isInstanceOf(EtatIncompatible.class)
                .hasMessageContaining("est arrêtée");
    }

    @Test
    void goesOnWhenTheEluRefuses() {
        parcours.demander(numero, MotifDArret.SANS_SUITE);
        parcours.proposer(numero);
        parcours.decider(numero, REFUS);

        assertThat(parcours.ouvertes(numero)).isEmpty();
        assertThat(parcours.cours(numero).estEnCours()).isTrue();
        parcours.demander(numero, MotifDArret.SANS_SUITE);
        assertThat(parcours.ouvertes(numero)).containsExactly("Task_ProposerArret");
    }

    @Test
    void admitsOneQuestionAtATime() {
        parcours.demander(numero, MotifDArret.SANS_SUITE);

        assertThatThrownBy(() -> parcours.demander(numero, MotifDArret.INFRUCTUEUX))
                .isInstanceOf(EtatIncompatible.class)
                .hasMessageContaining("déjà demandé par l’application, le");
    }

    @Test
    void asksItselfWhenNoPliCameAndAdmitsNoRefusal() {
        parcours.mapa().ouvrirLesPlis(numero);
        assertThat(parcours.ouvertes(numero)).containsExactly("Task_ProposerArret");
        parcours.proposer(numero);

        assertThatThrownBy(() -> parcours.decider(numero, REFUS))
                .isInstanceOf(DonneesRefusees.class);
        parcours.decider(numero, ARRET);

        assertThat(parcours.cours(numero).motifArret()).isEqualTo(MotifDArret.INFRUCTUEUX);
        assertThat(parcours.ouvertes(numero)).containsExactly("Task_ArchiverArret");
    }

    @Test
    void joinsTheQuestionThatAnAgentAskedWhenNoPliCame() {
        parcours.demander(numero, MotifDArret.SANS_SUITE, 1);
        parcours.mapa().ouvrirLesPlis(numero);
        parcours.proposer(numero);
        parcours.decider(numero, ARRET);

        assertThat(parcours.cours(numero).estArrete()).isTrue();
        assertThat(parcours.lots(numero)).allMatch(EtatDeLot::estArrete);
    }

    @Test
    void stopsWhenTheReportConcludesSo() {
        analyser();
        parcours.proposer(numero);
        parcours.decider(numero, ARRET);

        assertThat(parcours.ouvertes(numero)).containsExactly("Task_RedigerLettresArret");
    }

    @Test
    void hasTheReportWrittenAgainWhenTheArretIsRefused() {
        analyser();
        parcours.proposer(numero);
        parcours.decider(numero, REFUS);
        assertThat(parcours.ouvertes(numero)).containsExactly("Task_RedigerRao");

        parcours.mapa()
                .achever(numero, "Task_RedigerRao", parcours.mapa().contenu().raoQuiArrete());
        parcours.mapa().jobs();
        assertThat(parcours.ouvertes(numero)).containsExactly("Task_ProposerArret");
    }

    @Test
    void hasTheReportWrittenAgainForTheLotsThatAreLeft() {
        analyser();
        parcours.achever(
                numero, "Task_ProposerArret", parcours.proposition(MotifDArret.SANS_SUITE, 2));
        parcours.decider(numero, ARRET);

        assertThat(parcours.ouvertes(numero)).containsExactly("Task_RedigerRao");
        assertThat(parcours.lots(numero)).containsExactly(EtatDeLot.EN_COURS, EtatDeLot.SANS_SUITE);
    }

    @Test
    void stopsByItselfWhenTheDecisionAwardsNoLot() {
        parcours.mapa().deposerLesPlis(numero);
        parcours.mapa().ouvrirLesPlis(numero);
        var contenu = parcours.mapa().contenu();
        parcours.mapa().achever(numero, "Task_RedigerRao", contenu.rao(ParcoursDArret.MONTANT));
        parcours.mapa().valider(numero);
        parcours.mapa().decider(numero, contenu.sansAttributaire(LocalDate.now(horloge)));

        assertThat(parcours.ouvertes(numero)).containsExactly("Task_RedigerLettresArret");
        assertThat(parcours.lettresAEcrire(numero))
                .hasSize(3)
                .allSatisfy(l -> assertThat(l.motifRejet()).isEqualTo("Le tracé change."));
        assertThat(parcours.cours(numero).motifArret()).isEqualTo(MotifDArret.SANS_SUITE);
    }

    private void analyser() {
        parcours.mapa().deposerLesPlis(numero);
        parcours.mapa().ouvrirLesPlis(numero);
        parcours.mapa()
                .achever(numero, "Task_RedigerRao", parcours.mapa().contenu().raoQuiArrete());
        parcours.mapa().jobs();
        assertThat(parcours.ouvertes(numero)).containsExactly("Task_ProposerArret");
    }
}
