package se.lyhord.intake.read;

import java.util.Optional;

/**
 * What a mail server reports of a letter that was not delivered (RFC 3464).
 *
 * @param recipient the address that it did not reach
 * @param status enhanced status code such as {@code 5.1.1} (RFC 3463)
 * @param originalMessageId Message-ID of the letter, without angle brackets
 */
public record BounceReport(Optional<String> recipient, Optional<String> status, Optional<String> originalMessageId) {}
