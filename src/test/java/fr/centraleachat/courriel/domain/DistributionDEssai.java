package fr.centraleachat.courriel.domain;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import fr.centraleachat.common.CoursDuTemps;
import fr.centraleachat.passation.SuiviDesCourriels;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A real mail server for the letters of one procédure, in the one context of the tests, which has
 * none; it knows nobody whose address begins with « refuse ».
 */
public final class DistributionDEssai implements AutoCloseable {

    private final GreenMail smtp = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final JdbcClient jdbc;
    private final Clock horloge;
    private final TransactionTemplate transaction;
    private final LecteurDeCourriels lecteur;
    private final RapportsDesLettres rapports;

    DistributionDEssai(
            FileDEnvoi file,
            ReglagesDesCourriels reglages,
            SuiviDesCourriels suivi,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock horloge) {
        smtp.start();
        var serveur = new JavaMailSenderImpl();
        serveur.setHost("127.0.0.1");
        serveur.setPort(smtp.getSmtp().getPort());
        var facteur =
                new FacteurSmtp(
                        new StaticListableBeanFactory(Map.of("serveur", serveur))
                                .getBeanProvider(JavaMailSender.class),
                        reglages,
                        horloge);
        this.jdbc = jdbc;
        this.horloge = horloge;
        this.transaction = transaction;
        this.lecteur =
                new LecteurDeCourriels(
                        file, refusant(facteur), reglages, new CoursDuTemps(), horloge);
        this.rapports = new RapportsDesLettres(jdbc, suivi, transaction);
    }

    private static Facteur refusant(Facteur facteur) {
        return new Facteur() {
            @Override
            public boolean estEnService() {
                return true;
            }

            @Override
            public Reponse porter(CourrielAPorter courriel) {
                return courriel.adresse().startsWith("refuse")
                        ? new Reponse(Issue.REFUSE, "550 5.1.1 Boîte inconnue")
                        : facteur.porter(courriel);
            }
        };
    }

    /** The mail server answers; the node dies before it tells the procédure. */
    public void porter(String numero) {
        transaction.executeWithoutResult(
                t ->
                        jdbc.sql(
                                        """
                                        update app.courriel set etat = 'A_ENVOYER', prochaine = ?
                                        where etat = 'A_DISPOSITION' and lettre is not null
                                            and procedures = array[cast(? as text)]""")
                                .params(
                                        horloge.instant().atOffset(java.time.ZoneOffset.UTC),
                                        numero)
                                .update());
        lecteur.lire();
    }

    /** Twice: it counts once. */
    public void rapporter() {
        rapports.rapporter();
        rapports.rapporter();
    }

    public List<MimeMessage> recus() {
        return List.of(smtp.getReceivedMessages());
    }

    @Override
    public void close() {
        smtp.stop();
    }
}
