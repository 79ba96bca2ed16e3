package se.lyhord.intake.receive.mailbox.imap;

import jakarta.mail.AuthenticationFailedException;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import se.lyhord.intake.oauth.TokenRefusedException;

/** Tells in Swedish what is wrong, for whoever runs Lyhörd. */
public final class Problems {
    private Problems() {}

    /** A sentence for a failure; never with anybody's text in it. */
    public static String sentence(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .map(Problems::known)
                .filter(sentence -> !sentence.isEmpty())
                .findFirst()
                .orElse("Brevlådans server svarar inte som den ska.");
    }

    private static String known(Throwable failure) {
        return switch (failure) {
            case MailboxProblemException problem -> String.valueOf(problem.getMessage());
            case TokenRefusedException refused -> String.valueOf(refused.getMessage());
            case AuthenticationFailedException refused ->
                "Servern släppte inte in oss. Kontrollera användare och lösenord, eller nyckelns rättigheter.";
            case SSLException tls ->
                "Förbindelsen gick inte att kryptera, eller så är serverns certifikat inte giltigt.";
            case UnknownHostException unknown -> "Servern finns inte under det namnet. Kontrollera host.";
            case DataAccessException database -> "Databasen tar inte emot brev just nu.";
            case TransactionException database -> "Databasen tar inte emot brev just nu.";
            default ->
                String.valueOf(failure.getMessage()).contains("STARTTLS required")
                        ? "Servern erbjuder inte kryptering med STARTTLS, och utan den lämnar Lyhörd inte lösenordet."
                        : "";
        };
    }
}
