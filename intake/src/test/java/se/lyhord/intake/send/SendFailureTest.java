package se.lyhord.intake.send;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Map;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailSendException;

class SendFailureTest {
    @Test
    void anAddressThatDoesNotExistIsPermanent() throws Exception {
        assertThat(SendFailure.permanentReason(atAddress(550)))
                .hasValueSatisfying(reason -> assertThat(reason).contains("adressen inte finns"));
    }

    @Test
    void aFullMailboxAndAServerThatRefusesUsAreNot() throws Exception {
        assertThat(SendFailure.permanentReason(atAddress(452))).isEmpty();
        assertThat(SendFailure.permanentReason(atAddress(530))).isEmpty();
        assertThat(SendFailure.permanentReason(new MessagingException("Connection refused")))
                .isEmpty();
    }

    @Test
    void anAddressThatCannotBeOneIsPermanent() {
        assertThat(SendFailure.permanentReason(new AddressException("dot-dot")))
                .hasValueSatisfying(reason -> assertThat(reason).contains("felskriven"));
    }

    private static MailSendException atAddress(int code) throws AddressException {
        Exception refused = new SMTPAddressFailedException(
                new InternetAddress("asa@brevlada.example"), "RCPT TO:<asa@brevlada.example>", code, "no");
        return new MailSendException(Map.of("letter", refused));
    }
}
