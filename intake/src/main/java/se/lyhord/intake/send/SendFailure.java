package se.lyhord.intake.send;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.springframework.mail.MailSendException;

/** Why a letter was not taken, and whether trying again could help. */
final class SendFailure {
    private SendFailure() {}

    /**
     * Why trying again cannot help, as a sentence in Swedish; empty when it can, as when our own server refuses us (RFC 5321, section 4.2.1).
     */
    static Optional<String> permanentReason(Exception failure) {
        return causes(failure)
                .<Optional<String>>map(cause -> switch (cause) {
                    case SMTPAddressFailedException refused
                    when refused.getReturnCode() >= 550 && refused.getReturnCode() <= 553 ->
                        Optional.of("Mottagarens e-postserver säger att adressen inte finns eller inte tar emot brev.");
                    case AddressException malformed -> Optional.of("Adressen är felskriven.");
                    default -> Optional.empty();
                })
                .flatMap(Optional::stream)
                .findFirst();
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
