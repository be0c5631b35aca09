package fr.centraleachat.courriel.domain;

import jakarta.mail.MessagingException;
import java.util.OptionalInt;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.springframework.mail.MailSendException;

/** What a failed sending means: nothing left, come back, never, or nobody knows. */
final class LectureDesRefus {

    private static final int DEFINITIF = 500;

    private LectureDesRefus() {}

    static Reponse lire(MailSendException echec) {
        var causes = echec.getMessageExceptions();
        var cause = causes == null || causes.length == 0 ? echec : causes[0];
        // The sender blames the connection on every message: none was begun.
        if (cause == echec.getCause()) {
            return new Reponse(Issue.SERVEUR_ABSENT, cause.getMessage());
        }
        var code = code(cause);
        return code.isEmpty()
                ? new Reponse(Issue.INCERTAIN, cause.getMessage())
                : new Reponse(
                        code.getAsInt() < DEFINITIF ? Issue.REPORTE : Issue.REFUSE,
                        dernier(cause).getMessage());
    }

    /** The refusal of the only recipient hangs at the end of the chain. */
    private static Exception dernier(Exception cause) {
        var e = cause;
        while (e instanceof MessagingException m && m.getNextException() != null) {
            e = m.getNextException();
        }
        return e;
    }

    private static OptionalInt code(Exception cause) {
        var dernier = dernier(cause);
        if (dernier instanceof SMTPAddressFailedException e) {
            return OptionalInt.of(e.getReturnCode());
        }
        if (dernier instanceof SMTPSenderFailedException e) {
            return OptionalInt.of(e.getReturnCode());
        }
        // Without a code, the server hung up instead of answering.
        return dernier instanceof SMTPSendFailedException e && e.getReturnCode() > 0
                ? OptionalInt.of(e.getReturnCode())
                : OptionalInt.empty();
    }
}
