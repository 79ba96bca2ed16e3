package se.lyhord.intake.send;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailSendException;

/** Why a letter was not taken, and whether trying again could help. */
final class SendFailure {
    private SendFailure() {}

    /** Whether the server said no for good (RFC 5321, section 4.2.1: 5yz), or the address cannot be one. */
    static boolean isPermanent(Exception failure) {
        return causes(failure).anyMatch(cause -> switch (cause) {
            case SMTPAddressFailedException refused -> refused.getReturnCode() >= 500;
            case SMTPSendFailedException refused -> refused.getReturnCode() >= 500;
            case AddressException malformed -> true;
            default -> false;
        });
    }

    /** What the server said, on one line. */
    static String text(Exception failure) {
        String said = String.join(
                " / ", causes(failure).map(Throwable::getMessage).distinct().toList());
        return said.replaceAll("\\s+", " ")
                .substring(0, Math.min(500, said.replaceAll("\\s+", " ").length()));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        Stream<Throwable> further =
                switch (failure) {
                    case MailSendException sending ->
                        Stream.of(sending.getMessageExceptions()).flatMap(SendFailure::causes);
                    case SendFailedException refused
                    when refused.getNextException() != null -> causes(refused.getNextException());
                    case MessagingException broken
                    when broken.getNextException() != null -> causes(broken.getNextException());
                    default -> failure.getCause() == null ? Stream.empty() : causes(failure.getCause());
                };
        return Stream.concat(Stream.of(failure), further);
    }
}
