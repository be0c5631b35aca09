package fr.centraleachat.passation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.delai.Alerte;
import fr.centraleachat.delai.Delais;
import fr.centraleachat.tache.Taches;
import fr.centraleachat.workflow.Moteur;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
    @Autowired Taches taches;
    @Autowired Moteur moteur;
    @Autowired Attentes attentes;
    @Autowired Envois envois;
    @Autowired Procedures procedures;
    @Autowired Marches marches;
    @Autowired Delais delais;
    @Autowired DonneesDeLaProcedure donnees;
    @Autowired ArchivageDuDossier archivage;
    @Autowired TransactionTemplate transaction;
    @Autowired HorlogeDEssai essai;
    @Autowired Clock horloge;

    private MapaAttribue mapa;
    private EtapesDAchevement etapes;
    private String numero;
    private UUID piece;

    @BeforeEach
    void fixtures() {
        mapa = fabrique.createBean(MapaAttribue.class);
        etapes = fabrique.createBean(EtapesDAchevement.class);
    }

    @AfterEach
    void remettreLHorloge() {
        essai.remettre();
    }

    @Test
    void goesFromTheDecisionToTheArchives() {
        jusquALaSignature(Nature.SERVICES, 60_000);
        signer(1);
        signer(2);
        assertThat(mapa.ouvertes(numero))
                .containsExactly(
                        "Task_PublierAvisAttribution/1",
                        "Task_PublierAvisAttribution/2",
                        "Task_RedigerNotification/1",
                        "Task_RedigerNotification/2");
        notifier(1);
        achever("Task_PublierAvisAttribution", 1, etapes.avis(LocalDate.now(horloge)));
        achever("Task_PublierAvisAttribution", 2, etapes.avis(null));
        notifier(2);
        achever("Task_TransmettreTresorerie", 1, etapes.tresorerie(piece));
        achever("Task_TransmettreTresorerie", 2, etapes.tresorerie(piece));

        assertThat(mapa.ouvertes(numero)).containsExactly("Task_Archiver");
        assertThat(lire(() -> archivage.manques(numero))).hasSize(2);
        assertThatThrownBy(this::archiver).isInstanceOf(DonneesRefusees.class);
        attentes.publication(numero, attendu(GenreDEnvoi.PUBLICATION, 2), publication());
        archiver();

        assertThat(lire(() -> procedures.exiger(numero)).etat())
                .isEqualTo(EtatDeProcedure.TERMINEE);
        assertThat(donnees.de(numero))
                .hasSize(2)
                .allSatisfy(d -> assertThat(d.datePublicationDonnees()).isNotNull());
    }

    @Test
    void aTransmissibleMarcheIsNotifiedAfterTheAccuseOnly() {
        jusquALaSignature(Nature.TRAVAUX, 108_000);
        signer(1);
        assertThat(mapa.ouvertes(numero))
                .containsExactly(
                        "Task_PublierAvisAttribution/1",
                        "Task_Signer/2",
                        "Task_TransmettrePrefecture/1");
        essai.avancer(Duration.ofDays(16));
        assertThat(alertes()).contains("CONTROLE_LEGALITE");

        achever("Task_TransmettrePrefecture", 1, etapes.transmission(piece));
        assertThat(alertes()).doesNotContain("CONTROLE_LEGALITE");
        assertThat(mapa.ouvertes(numero)).doesNotContain("Task_RedigerNotification/1");
        attentes.transmission(numero, attendu(GenreDEnvoi.TRANSMISSION, 1), etapes.accuse());

        assertThat(mapa.ouvertes(numero)).contains("Task_RedigerNotification/1", "Task_Signer/2");
    }

    @Test
    void twoLotsOfOneAcheteurDoNotBearTheSameNumber() {
        jusquALaSignature(Nature.SERVICES, 60_000);
        signer(1);
        var pris = lire(() -> marches.exiger(numero, 1)).idMarche();

        assertThatThrownBy(
                        () -> achever("Task_Signer", 2, etapes.signature(numero, 2, piece, pris)))
                .isInstanceOf(DonneesRefusees.class)
                .hasMessageContaining("porte déjà le numéro " + pris);
    }

    @Test
    void theLettersOfTheRejectedAndOfTheAttributairesLeaveTogether() throws Exception {
        jusquAuxLettres(Nature.SERVICES, 60_000);
        var lettres = lire(() -> envois.deLaProcedure(numero, GenreDEnvoi.LETTRE));
        assertThat(lettres)
                .extracting(Envoi::libelle)
                .containsExactlyInAnyOrder(
                        "Lettre de rejet, lot 1",
                        "Lettre à l’attributaire, lot 1",
                        "Lettre à l’attributaire, lot 2");
        assertThat(lettres.get(0).texte()).contains("Rang de votre offre : 2");

        var premiere = lettres.get(0).id();
        attentes.lettre(numero, premiere, etapes.lettre(piece));
        assertThat(moteur.attend("LettresEnvoyees", numero, null)).isTrue();
        assertThatThrownBy(() -> attentes.lettre(numero, premiere, etapes.lettre(piece)))
                .isInstanceOf(EtatIncompatible.class);
        ensemble(() -> constater(lettres.get(1)), () -> constater(lettres.get(2)));

        assertThat(mapa.ouvertes(numero)).containsExactly("Task_Signer/1", "Task_Signer/2");
    }

    private void ensemble(Callable<Boolean> un, Callable<Boolean> deux) throws Exception {
        var fils = Executors.newFixedThreadPool(2);
        try {
            for (var fin : fils.invokeAll(List.of(un, deux))) {
                assertThat(fin.get()).isTrue();
            }
        } finally {
            fils.shutdown();
        }
    }

    private boolean constater(Envoi lettre) {
        attentes.lettre(numero, lettre.id(), etapes.lettre(piece));
        return true;
    }

    private void jusquAuxLettres(Nature nature, int montant) {
        numero = mapa.jusquALEnvoiDeLAvis(nature, montant);
        piece = mapa.deposer(numero, "preuve.pdf");
        attentes.publication(numero, attendu(GenreDEnvoi.PUBLICATION, null), publication());
        mapa.attribuer(numero, montant);
        achever("Task_VerifierAttributaire", null, etapes.verification(piece));
        achever("Task_RedigerLettres", null, etapes.lettres(numero));
        moteur.executerLesJobsDus();
    }

    private void jusquALaSignature(Nature nature, int montant) {
        jusquAuxLettres(nature, montant);
        lire(() -> envois.deLaProcedure(numero, GenreDEnvoi.LETTRE)).forEach(this::constater);
    }

    private void signer(int lot) {
        achever("Task_Signer", lot, etapes.signature(numero, lot, piece));
    }

    private void notifier(int lot) {
        achever("Task_RedigerNotification", lot, etapes.notification(numero, lot, piece));
        moteur.executerLesJobsDus();
        attentes.notification(
                numero, attendu(GenreDEnvoi.NOTIFICATION, lot), etapes.reception(piece));
    }

    private Preuves.DePublication publication() {
        return etapes.publication(piece);
    }

    private void archiver() {
        achever("Task_Archiver", null, etapes.archivage(numero));
    }

    private void achever(String code, Integer lot, Record saisie) {
        taches.achever(mapa.tache(numero, code, lot).id(), saisie);
    }

    private UUID attendu(GenreDEnvoi genre, Integer lot) {
        return attentes.deLaProcedure(numero).stream()
                .filter(e -> e.genre() == genre && (lot == null || lot.equals(e.lot())))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** Outside a transaction, the database shows nothing to anybody. */
    private <T> T lire(Supplier<T> lecture) {
        return transaction.execute(etat -> lecture.get());
    }

    private List<String> alertes() {
        return lire(delais::alertes).stream()
                .filter(a -> a.numero().equals(numero))
                .map(Alerte::genre)
                .toList();
    }
}
