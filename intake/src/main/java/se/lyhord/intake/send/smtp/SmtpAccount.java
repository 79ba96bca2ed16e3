package se.lyhord.intake.send.smtp;

import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The mail server and our account there.
 *
 * @param protocol {@code smtp} or {@code smtps}
 * @param port -1 for the protocol's own
 * @param user null where no sign-in is asked for
 * @param secret asked for at each connection, since a token is soon too old
 * @param settings Jakarta Mail's, {@code mail.smtp.*}
 */
public record SmtpAccount(
        String protocol, String host, int port, @Nullable String user, SmtpSecret secret, Properties settings) {
    @Override
    public String toString() {
        return protocol + "://" + host + ":" + port;
    }
}
