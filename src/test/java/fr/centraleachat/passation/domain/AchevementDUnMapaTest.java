package fr.centraleachat.passation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.delai.Alerte;
import fr.centraleachat.delai.Delais;
import fr.centraleachat.passation.domain.archivage.ArchivageDuDossier;
import fr.centraleachat.passation.domain.envoi.Envoi;
import fr.centraleachat.passation.domain.marche.DonneesDeLaProcedure;
import fr.centraleachat.passation.domain.marche.Marches;
import fr.centraleachat.workflow.Moteur;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** Phases 12 and 13 of a MAPA of two lots, on the real process and the real database. */
@EssaiSpring
class AchevementDUnMapaTest {

    @Autowired AutowireCapableBeanFactory fabrique;
    @Autowired Moteur moteur;
    @Autowired Procedures procedures;
    @Autowired Marches marches;
    @Autowired Delais delais;
    @Autowired DonneesDeLaProcedure donnees;
    @Autowired ArchivageDuDossier archivage;
    @Autowired TransactionTemplate transaction;
    @Autowired HorlogeDEssai essai;
    @Autowired Clock horloge;

    private ParcoursDAchevement parcours;

    @BeforeEach
    void parcours() {
        parcours = fabrique.createBean(ParcoursDAchevement.class);
    }

    @AfterEach
    void remettreLHorloge() {
        essai.remettre();
    }

    @Test
    void goesFromTheDecisionToTheArchives() {
        parcours.jusquALaSignature(Nature.SERVICES, 60_000);
        parcours.signer(1);
        parcours.signer(2);
        assertThat(parcours.ouvertes())
                .containsExactly(
                        "Task_PublierAvisAttribution/1",
                        "Task_PublierAvisAttribution/2",
                        "Task_RedigerNotification/1",
                        "Task_RedigerNotification/2");
        diffuserLePremierLot();
        diffuserLeSecondLot();

        assertThat(parcours.ouvertes()).containsExactly("Task_Archiver");
        assertThat(lire(() -> archivage.manques(parcours.numero()))).hasSize(2);
        assertThatThrownBy(this::archiver).isInstanceOf(DonneesRefusees.class);
        parcours.publier(2);
        archiver();

        assertThat(lire(() -> procedures.exiger(parcours.numero())).etat())
                .isEqualTo(EtatDeProcedure.TERMINEE);
        assertThat(donnees.de(parcours.numero()))
                .hasSize(2)
                .allSatisfy(d -> assertThat(d.datePublicationDonnees()).isNotNull());
    }

    private void diffuserLePremierLot() {
        parcours.notifier(1);
        publierLAvis(1, LocalDate.now(horloge));
        tresorerie(1);
    }

    /** Published before its notification: its données essentielles remain to be published. */
    private void diffuserLeSecondLot() {
        publierLAvis(2, null);
        parcours.notifier(2);
        tresorerie(2);
    }

    private void publierLAvis(int lot, LocalDate donneesLe) {
        parcours.achever("Task_PublierAvisAttribution", lot, parcours.etapes().avis(donneesLe));
    }

    private void tresorerie(int lot) {
        parcours.achever(
                "Task_TransmettreTresorerie", lot, parcours.etapes().tresorerie(parcours.piece()));
    }

    private void archiver() {
        parcours.achever("Task_Archiver", null, parcours.etapes().archivage(parcours.numero()));
    }

    @Test
    void aTransmissibleMarcheIsNotifiedAfterTheAccuseOnly() {
        parcours.jusquALaSignature(Nature.TRAVAUX, 108_000);
        parcours.signer(1);
        assertThat(parcours.ouvertes())
                .containsExactly(
                        "Task_PublierAvisAttribution/1",
                        "Task_Signer/2",
                        "Task_TransmettrePrefecture/1");
        essai.avancer(Duration.ofDays(16));
        assertThat(alertes()).contains("CONTROLE_LEGALITE");

        parcours.transmettre(1);
        assertThat(alertes()).doesNotContain("CONTROLE_LEGALITE");
        assertThat(parcours.ouvertes()).doesNotContain("Task_RedigerNotification/1");
        parcours.accuser(1);

        assertThat(parcours.ouvertes()).contains("Task_RedigerNotification/1", "Task_Signer/2");
    }

    @Test
    void twoLotsOfOneAcheteurDoNotBearTheSameNumber() {
        parcours.jusquALaSignature(Nature.SERVICES, 60_000);
        parcours.signer(1);
        var numero = parcours.numero();
        var pris = lire(() -> marches.exiger(numero, 1)).idMarche();
        var signature = parcours.etapes().signature(numero, 2, parcours.piece(), pris);

        assertThatThrownBy(() -> parcours.achever("Task_Signer", 2, signature))
                .isInstanceOf(DonneesRefusees.class)
                .hasMessageContaining("porte déjà le numéro " + pris);
    }

    @Test
    void theLettersLeaveTogetherAndTheLastProofLetsTheProcessGoOnOnce() throws Exception {
        parcours.jusquAuxLettres(Nature.SERVICES, 60_000);
        var lettres = parcours.lettres();
        assertThat(lettres)
                .extracting(Envoi::libelle)
                .containsExactlyInAnyOrder(
                        "Lettre de rejet, lot 1",
                        "Lettre à l’attributaire, lot 1",
                        "Lettre à l’attributaire, lot 2");
        assertThat(lettres.get(0).texte()).contains("Rang de votre offre : 2");

        parcours.constater(lettres.get(0));
        assertThat(moteur.attend("LettresEnvoyees", parcours.numero(), null)).isTrue();
        assertThatThrownBy(() -> parcours.constater(lettres.get(0)))
                .isInstanceOf(EtatIncompatible.class);
        ensemble(
                () -> parcours.constater(lettres.get(1)), () -> parcours.constater(lettres.get(2)));

        assertThat(parcours.ouvertes()).containsExactly("Task_Signer/1", "Task_Signer/2");
    }

    private static void ensemble(Callable<Boolean> un, Callable<Boolean> deux) throws Exception {
        var fils = Executors.newFixedThreadPool(2);
        try {
            for (var fin : fils.invokeAll(List.of(un, deux))) {
                assertThat(fin.get()).isTrue();
            }
        } finally {
            fils.shutdown();
        }
    }

    private List<String> alertes() {
        return lire(delais::alertes).stream()
                .filter(a -> a.numero().equals(parcours.numero()))
                .map(Alerte::genre)
                .toList();
    }

    /** Outside a transaction, the database shows nothing to anybody. */
    private <T> T lire(Supplier<T> lecture) {
        return transaction.execute(etat -> lecture.get());
    }
}
