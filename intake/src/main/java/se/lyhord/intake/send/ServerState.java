package se.lyhord.intake.send;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.lyhord.intake.send.smtp.Trouble;

/**
 * How this node and the mail server get on.
 *
 * @param contact when it last answered; null when it never has
 * @param trouble what is wrong now; null when nothing is known to be
 * @param since when that began
 */
public record ServerState(
        @Nullable Instant contact,
        @Nullable Trouble trouble,
        @Nullable Instant since) {}
