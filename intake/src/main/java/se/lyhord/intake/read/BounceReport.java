package se.lyhord.intake.read;

import java.util.Optional;

/**
 * What a mail server reports of a letter (RFC 3464), or what can be told from a report without that form.
 *
 * @param action {@code failed}, {@code delayed}, {@code delivered}, {@code relayed} or {@code expanded}; empty when it is not said
 * @param recipient the address that the report is about, as the letter named it if that is said
 * @param status enhanced status code such as {@code 5.1.1} (RFC 3463)
 * @param diagnostic what the other server said, on one line
 * @param originalMessageId Message-ID of the letter, without angle brackets
 */
public record BounceReport(
        Optional<String> action,
        Optional<String> recipient,
        Optional<String> status,
        Optional<String> diagnostic,
        Optional<String> originalMessageId) {
    /** Whether the letter came further instead of failing: a receipt that somebody asked for. */
    public boolean isSuccess() {
        return action.filter(said -> said.matches("delivered|relayed|expanded")).isPresent();
    }
}
