package fr.centraleachat.courriel.domain;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.UUID;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * By the mail server of {@code spring.mail.host}, where there is one. Spoken to directly: what it
 * answers when it takes a message is a part of the proof, and the sender of Spring does not give
 * it.
 */
@Component
class FacteurSmtp implements Facteur {

    private static final Logger LOG = LoggerFactory.getLogger(FacteurSmtp.class);

    private final ObjectProvider<JavaMailSender> serveur;
    private final ReglagesDesCourriels reglages;
    private final Clock horloge;

    FacteurSmtp(
            ObjectProvider<JavaMailSender> serveur, ReglagesDesCourriels reglages, Clock horloge) {
        this.serveur = serveur;
        this.reglages = reglages;
        this.horloge = horloge;
    }

    /** What a mail server knows a courriel by, the same at each attempt. */
    static String reference(UUID courriel) {
        return "<" + courriel + "@centrale-achat>";
    }

    @Override
    public boolean estEnService() {
        return serveur.getIfAvailable() != null;
    }

    @Override
    public Reponse porter(CourrielAPorter courriel) {
        var sender = (JavaMailSenderImpl) serveur.getObject();
        MimeMessage message;
        try {
            message = composer(sender.createMimeMessage(), courriel);
        } catch (MessagingException e) {
            return new Reponse(Issue.REFUSE, e.getMessage());
        }
        try {
            return porter(connecter(sender, sender.getSession()), message);
        } catch (MessagingException e) {
            return new Reponse(Issue.SERVEUR_ABSENT, e.getMessage());
        }
    }

    private static Transport connecter(JavaMailSenderImpl sender, Session session)
            throws MessagingException {
        var protocole = sender.getProtocol();
        var transport = session.getTransport(protocole == null ? "smtp" : protocole);
        transport.connect(
                sender.getHost(),
                sender.getPort(),
                vide(sender.getUsername()),
                vide(sender.getPassword()));
        return transport;
    }

    private static String vide(String valeur) {
        return valeur == null || valeur.isEmpty() ? null : valeur;
    }

    private static Reponse porter(Transport transport, MimeMessage message) {
        try {
            transport.sendMessage(message, message.getAllRecipients());
            return Reponse.envoye(
                    transport instanceof SMTPTransport smtp
                            ? smtp.getLastServerResponse().strip()
                            : null);
        } catch (MessagingException e) {
            return LectureDesRefus.lire(e);
        } finally {
            fermer(transport);
        }
    }

    /** Whatever it said is said: a farewell that fails changes nothing. */
    private static void fermer(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.debug("The mail server hung up first", e);
        }
    }

    private MimeMessage composer(MimeMessage message, CourrielAPorter courriel)
            throws MessagingException {
        var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setValidateAddresses(true);
        helper.setFrom(reglages.expediteur());
        helper.setTo(courriel.adresse());
        helper.setSubject(courriel.objet());
        helper.setText(courriel.texte());
        helper.setSentDate(Date.from(horloge.instant()));
        for (var piece : courriel.pieces()) {
            helper.addAttachment(piece.nom(), new ByteArrayResource(piece.contenu()), piece.type());
        }
        message.saveChanges();
        // The same at each attempt, so that a server which had it already knows it again.
        message.setHeader("Message-ID", reference(courriel.id()));
        return message;
    }
}
