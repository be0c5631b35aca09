package fr.centraleachat.courriel.domain;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** By the mail server of {@code spring.mail.host}, where there is one. */
@Component
class FacteurSmtp implements Facteur {

    private final ObjectProvider<JavaMailSender> serveur;
    private final ReglagesDesCourriels reglages;

    FacteurSmtp(ObjectProvider<JavaMailSender> serveur, ReglagesDesCourriels reglages) {
        this.serveur = serveur;
        this.reglages = reglages;
    }

    @Override
    public boolean estEnService() {
        return serveur.getIfAvailable() != null;
    }

    @Override
    public Reponse porter(CourrielAPorter courriel) {
        try {
            var sender = serveur.getObject();
            sender.send(composer(sender.createMimeMessage(), courriel));
            return Reponse.envoye();
        } catch (MessagingException | MailParseException e) {
            return new Reponse(Issue.REFUSE, e.getMessage());
        } catch (MailAuthenticationException e) {
            return new Reponse(Issue.SERVEUR_ABSENT, e.getMessage());
        } catch (MailSendException e) {
            return LectureDesRefus.lire(e);
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
        for (var piece : courriel.pieces()) {
            helper.addAttachment(piece.nom(), new ByteArrayResource(piece.contenu()), piece.type());
        }
        // The same at each attempt, so that a server which had it already knows it again.
        message.setHeader("Message-ID", "<" + courriel.id() + "@centrale-achat>");
        return message;
    }
}
