package se.lyhord.intake.send.smtp;

import jakarta.mail.MessagingException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a failure and its causes say, on one line. */
final class Said {
    private Said() {}

    static String by(Throwable failure) {
        List<String> said = new ArrayList<>();
        for (Throwable cause = failure; cause != null && said.size() < 5; cause = next(cause)) {
            String message = String.valueOf(cause.getMessage());
            if (!said.contains(message)) {
                said.add(message);
            }
        }
        return Reply.line(String.join(" / ", said));
    }

    private static @Nullable Throwable next(Throwable failure) {
        return failure instanceof MessagingException mail && mail.getNextException() != null
                ? mail.getNextException()
                : failure.getCause();
    }
}
