package fr.centraleachat.passation.domain;

import static fr.centraleachat.passation.domain.arret.DecisionDArret.Decision.ARRET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.passation.domain.analyse.OffresAAnalyser;
import fr.centraleachat.passation.domain.envoi.Envoi;
import fr.centraleachat.passation.domain.envoi.Envois;
import fr.centraleachat.passation.domain.envoi.GenreDEnvoi;
import fr.centraleachat.passation.domain.plis.RegistreDesDepots;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Some lots stop, the others go on. */
@EssaiSpring
class ArretDeLotsTest {

    @Autowired AutowireCapableBeanFactory fabrique;
    @Autowired RegistreDesDepots registre;
    @Autowired OffresAAnalyser offres;
    @Autowired Envois envois;
    @Autowired HorlogeDEssai essai;

    private ParcoursDArret arrets;
    private ParcoursDAchevement marches;

    @BeforeEach
    void parcours() {
        arrets = fabrique.createBean(ParcoursDArret.class);
        marches = fabrique.createBean(ParcoursDAchevement.class);
    }

    @AfterEach
    void remettreLHorloge() {
        essai.remettre();
    }

    @Test
    void leavesItOutOfTheConsultationAndOfTheAnalysis() {
        var numero = arrets.consultation();
        arrets.mapa().deposerLesPlis(numero);
        arrets.arreter(numero, MotifDArret.SANS_SUITE, 1);

        assertThat(lettres(numero))
                .containsExactly("Lettre d’arrêt, lot 1", "Lettre d’arrêt, lot 1");
        assertThatThrownBy(() -> arrets.mapa().deposerLesPlis(numero))
                .isInstanceOf(DonneesRefusees.class);
        arrets.mapa().ouvrirLesPlis(numero);
        assertThat(arrets.lire(() -> offres.lots(numero))).containsExactly(2);
        assertThat(arrets.lire(() -> offres.lotsParOperateur(numero)))
                .containsExactly(Map.entry(AchevementFixture.SIRET, List.of(2)));
        assertThat(arrets.ouvertes(numero)).containsExactly("Task_RedigerRao");
    }

    @Test
    void asksForAnArretWhenNoPliIsLeftForTheOtherLots() {
        var numero = arrets.consultation();
        arrets.arreter(numero, MotifDArret.SANS_SUITE, 1);
        arrets.mapa().ouvrirLesPlis(numero);

        assertThat(arrets.ouvertes(numero)).containsExactly("Task_ProposerArret");
        arrets.proposer(numero);
        arrets.decider(numero, ARRET);
        assertThat(arrets.lots(numero))
                .containsExactly(EtatDeLot.SANS_SUITE, EtatDeLot.INFRUCTUEUX);
        assertThat(arrets.cours(numero).motifArret()).isEqualTo(MotifDArret.SANS_SUITE);
    }

    @Test
    void stopsTheWholeWhenNoLotIsLeft() {
        var numero = arrets.consultation();
        arrets.arreter(numero, MotifDArret.SANS_SUITE, 1);
        arrets.arreter(numero, MotifDArret.SANS_SUITE, 2);

        assertThat(arrets.cours(numero).estArrete()).isTrue();
        assertThat(arrets.ouvertes(numero)).containsExactly("Task_ArchiverArret");
    }

    @Test
    void givesNoMarcheToALotThatStopsWhileTheLettersAwaitTheirProofs() {
        marches.jusquAuxLettres(Nature.SERVICES, ParcoursDArret.MONTANT);
        var numero = marches.numero();
        arrets.arreter(numero, MotifDArret.SANS_SUITE, 2);
        arrets.prouverLesLettres(numero);

        assertThat(arrets.ouvertes(numero)).containsExactly("Task_Signer/1");
    }

    @Test
    void endsTheMarcheOfTheLotAndLetsTheOtherGoOn() {
        marches.jusquALaSignature(Nature.SERVICES, ParcoursDArret.MONTANT);
        var numero = marches.numero();
        marches.signer(1);
        assertThatThrownBy(() -> arrets.demander(numero, MotifDArret.SANS_SUITE))
                .isInstanceOf(EtatIncompatible.class)
                .hasMessageContaining("lot 1 est signé");
        assertThatThrownBy(() -> arrets.demander(numero, MotifDArret.SANS_SUITE, 1))
                .isInstanceOf(EtatIncompatible.class);
        arrets.arreter(numero, MotifDArret.SANS_SUITE, 2);

        assertThat(arrets.ouvertes(numero))
                .containsExactly("Task_PublierAvisAttribution/1", "Task_RedigerNotification/1");
        assertThat(lettres(numero)).containsExactly("Lettre d’arrêt, lot 2");
        assertThat(arrets.cours(numero).estEnCours()).isTrue();
    }

    @Test
    void refusesTheDecisionWhenTheLotWasSignedMeanwhile() {
        marches.jusquALaSignature(Nature.SERVICES, ParcoursDArret.MONTANT);
        var numero = marches.numero();
        arrets.demander(numero, MotifDArret.SANS_SUITE, 2);
        arrets.proposer(numero);
        marches.signer(2);

        assertThatThrownBy(() -> arrets.decider(numero, ARRET))
                .isInstanceOf(EtatIncompatible.class)
                .hasMessageContaining("lot 2 est signé");
    }

    @Test
    void stopsTheWholeBeforeAnySignatureAndTellsAllWhoBid() {
        marches.jusquALaSignature(Nature.SERVICES, ParcoursDArret.MONTANT);
        var numero = marches.numero();
        arrets.arreter(numero, MotifDArret.SANS_SUITE);

        assertThat(arrets.ouvertes(numero)).containsExactly("Task_RedigerLettresArret");
        assertThat(arrets.lettresAEcrire(numero)).hasSize(3);
        arrets.envoyerLesLettres(numero);
        arrets.archiver(numero);
        assertThat(arrets.cours(numero).termineeLe()).isNotNull();
    }

    private List<String> lettres(String numero) {
        return arrets.lire(() -> envois.deLaProcedure(numero, GenreDEnvoi.LETTRE)).stream()
                .filter(e -> !e.estClos())
                .map(Envoi::libelle)
                .toList();
    }
}
