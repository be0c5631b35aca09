package fr.centraleachat.courriel.domain;

import jakarta.mail.MessagingException;
import java.util.OptionalInt;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** What a sending that failed, once begun, means: come back, never, or nobody knows. */
final class LectureDesRefus {

    private static final int DEFINITIF = 500;

    private LectureDesRefus() {}

    static Reponse lire(MessagingException echec) {
        var code = code(echec);
        return code.isEmpty()
                ? new Reponse(Issue.INCERTAIN, echec.getMessage())
                : new Reponse(
                        code.getAsInt() < DEFINITIF ? Issue.REPORTE : Issue.REFUSE,
                        dernier(echec).getMessage());
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
