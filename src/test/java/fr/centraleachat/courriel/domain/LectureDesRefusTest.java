package fr.centraleachat.courriel.domain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.SocketTimeoutException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each way of failing means for the courriel. */
class LectureDesRefusTest {

    @ParameterizedTest
    @CsvSource({"550, REFUSE", "553, REFUSE", "450, REPORTE", "451, REPORTE"})
    void readsTheCodeOfARefusedRecipient(int code, Issue attendue) throws AddressException {
        var refus =
                new SMTPAddressFailedException(
                        new InternetAddress("elu@longvic.fr"), "RCPT TO", code, code + " refus");
        var reponse = lire(new SendFailedException("Invalid Addresses", refus));

        assertThat(reponse.issue()).isEqualTo(attendue);
        assertThat(reponse.texte()).isEqualTo(code + " refus");
    }

    @ParameterizedTest
    @CsvSource({"554, REFUSE", "452, REPORTE", "-1, INCERTAIN"})
    void readsTheCodeOfARefusedMessageAndDoubtsWithoutOne(int code, Issue attendue) {
        var rien = new Address[0];
        var refus = new SMTPSendFailedException("DATA", code, "refus", null, rien, rien, rien);

        assertThat(lire(refus).issue()).isEqualTo(attendue);
    }

    @Test
    void doubtsWhenTheServerFallsSilent() {
        var silence = new MessagingException("lost", new SocketTimeoutException("Read timed out"));

        assertThat(lire(silence).issue()).isEqualTo(Issue.INCERTAIN);
    }

    private static Reponse lire(MessagingException cause) {
        return LectureDesRefus.lire(cause);
    }
}
