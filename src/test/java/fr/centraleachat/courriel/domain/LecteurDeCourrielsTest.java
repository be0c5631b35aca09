package fr.centraleachat.courriel.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.HashSet;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** From the outbox to a real mail server, with what goes wrong on the way. */
class LecteurDeCourrielsTest extends EssaiDeCourriel {

    private static final String ADRESSE = "titulaire1@longvic.fr";

    @Test
    void sendsOnceWithItsFile() throws Exception {
        var id = ecrire("ESSAI/1", ADRESSE);
        ecrire("ESSAI/1", ADRESSE);
        lecteur.lire();
        lecteur.lire();

        assertThat(etat(id)).isEqualTo(EtatDeCourriel.ENVOYE);
        assertThat(recus()).hasSize(1);
        var recu = recus().get(0);
        assertThat(recu.getSubject()).isEqualTo("Séance du 1er décembre");
        assertThat(recu.getRecipients(RecipientType.TO)[0]).hasToString(ADRESSE);
        assertThat(recu.getFrom()[0]).hasToString(reglages.expediteur());
        var parties = (MimeMultipart) recu.getContent();
        assertThat(GreenMailUtil.getBody(parties.getBodyPart(0))).contains("convi");
        assertThat(parties.getBodyPart(1).getFileName()).isEqualTo("seance.ics");
        assertThat(parties.getBodyPart(1).getContentType()).contains("text/calendar", "PUBLISH");
        assertThat(courriels.exiger(id).essais())
                .singleElement()
                .extracting(CourrielLu.Tentative::issue)
                .isEqualTo("envoyé");
    }

    @Test
    void triesAgainAfterTwiceAsLongEachTime() {
        smtp.stop();
        var id = ecrire("ESSAI/2", ADRESSE);
        lecteur.lire();
        assertThat(etat(id)).isEqualTo(EtatDeCourriel.A_ENVOYER);
        lecteur.lire();
        assertThat(courriels.exiger(id).tentatives()).isEqualTo(1);

        temps.avancer(reglages.premierDelai());
        lecteur.lire();
        temps.avancer(reglages.premierDelai());
        lecteur.lire();
        assertThat(courriels.exiger(id).tentatives()).isEqualTo(2);

        smtp.start();
        serveur.setPort(smtp.getSmtp().getPort());
        temps.avancer(reglages.premierDelai());
        lecteur.lire();
        assertThat(etat(id)).isEqualTo(EtatDeCourriel.ENVOYE);
        assertThat(courriels.exiger(id).essais())
                .extracting(CourrielLu.Tentative::issue)
                .containsExactly(
                        "serveur de courriel injoignable",
                        "serveur de courriel injoignable",
                        "envoyé");
        assertThat(recus()).hasSize(1);
    }

    @Test
    void asksAnAbsentServerOnceForAllThatWait() {
        smtp.stop();
        var premier = ecrire("ESSAI/3", ADRESSE);
        var second = ecrire("ESSAI/4", ADRESSE);
        lecteur.lire();
        assertThat(courriels.exiger(premier).tentatives()).isEqualTo(1);
        assertThat(courriels.exiger(second).tentatives()).isZero();
    }

    @Test
    void givesUpAfterTheLastAttemptAndTellsTheAdministrator() {
        smtp.stop();
        var signal = new SignalDesCourriels(courriels);
        var id = ecrire("ESSAI/5", ADRESSE);
        for (int essai = 1; essai < reglages.essais(); essai++) {
            lecteur.lire();
            temps.avancer(reglages.premierDelai().multipliedBy(1L << (essai - 1)));
        }
        assertThat(etat(id)).isEqualTo(EtatDeCourriel.A_ENVOYER);
        assertThat(signal.courant()).isEmpty();
        lecteur.lire();

        assertThat(etat(id)).isEqualTo(EtatDeCourriel.ECHEC);
        assertThat(signal.courant()).hasValueSatisfying(s -> assertThat(s.nombre()).isOne());
        temps.avancer(Duration.ofDays(30));
        lecteur.lire();
        assertThat(courriels.exiger(id).tentatives()).isEqualTo(reglages.essais());
    }

    @Test
    void failsAtOnceForAnAddressThatIsNone() {
        var id = ecrire("ESSAI/6", "titulaire un, longvic");
        var bon = ecrire("ESSAI/7", ADRESSE);
        lecteur.lire();
        assertThat(etat(id)).isEqualTo(EtatDeCourriel.ECHEC);
        assertThat(etat(bon)).isEqualTo(EtatDeCourriel.ENVOYE);
    }

    @Test
    void doubtsOfWhatANodeWasSendingWhenItDiedAndDoesNotSendItAgain() {
        var id = ecrire("ESSAI/8", ADRESSE);
        var pris = file.prendre(horloge.instant()).orElseThrow();
        facteur.porter(pris);

        lecteur.lire();
        assertThat(etat(id)).isEqualTo(EtatDeCourriel.EN_COURS);
        temps.avancer(reglages.silence().plusMinutes(1));
        lecteur.lire();
        lecteur.lire();
        assertThat(etat(id)).isEqualTo(EtatDeCourriel.INCERTAIN);
        assertThat(courriels.exiger(id).essais())
                .singleElement()
                .extracting(CourrielLu.Tentative::issue)
                .isEqualTo("sans réponse");
        assertThat(recus()).hasSize(1);
    }

    @Test
    void isSettledByAnAnswerThatComesLate() {
        var id = ecrire("ESSAI/9", ADRESSE);
        var pris = file.prendre(horloge.instant()).orElseThrow();
        temps.avancer(reglages.silence().plusMinutes(1));
        lecteur.lire();
        var suite = Suite.de(Issue.ENVOYE, 1, horloge.instant(), reglages);
        file.conclure(pris, facteur.porter(pris), suite, horloge.instant());
        assertThat(etat(id)).isEqualTo(EtatDeCourriel.ENVOYE);
    }

    @Test
    void isSentByOneOfTheNodesThatReadAtTheSameInstant() throws Exception {
        IntStream.range(0, 40).forEach(i -> ecrire("ESSAI/N/" + i, "membre" + i + "@longvic.fr"));
        var depart = new CyclicBarrier(2);
        var fils = Executors.newFixedThreadPool(2);
        try {
            var noeuds =
                    IntStream.range(0, 2)
                            .mapToObj(i -> unLecteur())
                            .map(
                                    noeud ->
                                            Executors.callable(
                                                    () -> {
                                                        attendre(depart);
                                                        noeud.lire();
                                                    }))
                            .toList();
            for (var fin : fils.invokeAll(noeuds)) {
                fin.get();
            }
        } finally {
            fils.shutdown();
        }
        var destinataires = new HashSet<String>();
        for (var recu : recus()) {
            destinataires.add(recu.getRecipients(RecipientType.TO)[0].toString());
        }
        assertThat(recus()).hasSize(40);
        assertThat(destinataires).hasSize(40);
    }

    private static void attendre(CyclicBarrier depart) {
        try {
            depart.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void staysInTheApplicationWithoutAnAddress() {
        var id = ecrire("ESSAI/10", null);
        lecteur.lire();
        assertThat(etat(id)).isEqualTo(EtatDeCourriel.A_DISPOSITION);
        assertThat(recus()).isEmpty();
    }
}
