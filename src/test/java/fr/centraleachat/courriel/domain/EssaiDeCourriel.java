package fr.centraleachat.courriel.domain;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.common.CoursDuTemps;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** A real mail server, and the application's outbox in front of it. */
@EssaiSpring
abstract class EssaiDeCourriel {

    @RegisterExtension
    final GreenMailExtension smtp = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Autowired FileDEnvoi file;
    @Autowired Courriels courriels;
    @Autowired ReglagesDesCourriels reglages;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired Clock horloge;
    @Autowired HorlogeDEssai temps;

    final JavaMailSenderImpl serveur = new JavaMailSenderImpl();
    Facteur facteur;
    LecteurDeCourriels lecteur;

    /** Outside the container, so that the one context of the tests has no mail server. */
    @BeforeEach
    void brancher() {
        serveur.setHost("127.0.0.1");
        serveur.setPort(smtp.getSmtp().getPort());
        facteur =
                new FacteurSmtp(
                        new StaticListableBeanFactory(java.util.Map.of("serveur", serveur))
                                .getBeanProvider(JavaMailSender.class),
                        reglages,
                        horloge);
        lecteur = unLecteur();
    }

    LecteurDeCourriels unLecteur() {
        return new LecteurDeCourriels(file, facteur, reglages, new CoursDuTemps(), horloge);
    }

    @AfterEach
    void vider() {
        temps.remettre();
        transaction.executeWithoutResult(
                t -> {
                    jdbc.sql("delete from app.courriel_tentative").update();
                    jdbc.sql("delete from app.courriel_piece").update();
                    jdbc.sql("delete from app.courriel").update();
                });
    }

    UUID ecrire(String cle, String adresse) {
        var piece =
                new PieceJointe(
                        "seance.ics",
                        "text/calendar; charset=UTF-8; method=PUBLISH",
                        "BEGIN:VCALENDAR".getBytes(StandardCharsets.UTF_8));
        var courriel =
                new NouveauCourriel(
                        cle,
                        GenreDeCourriel.CONVOCATION,
                        List.of(),
                        "Titulaire 1",
                        adresse,
                        "Séance du 1er décembre",
                        "Vous êtes convié.",
                        List.of(piece));
        transaction.executeWithoutResult(
                t -> new EcrireCourriel(jdbc, facteur, horloge).ecrire(courriel));
        return transaction.execute(
                t ->
                        jdbc.sql("select id from app.courriel where cle = ?")
                                .param(cle)
                                .query(UUID.class)
                                .single());
    }

    LigneDeCourriel lire(UUID id) {
        return courriels.exiger(id).ligne();
    }

    EtatDeCourriel etat(UUID id) {
        return lire(id).etat();
    }

    List<MimeMessage> recus() {
        return List.of(smtp.getReceivedMessages());
    }
}
