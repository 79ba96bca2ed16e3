package se.lyhord.register.administration;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A password that somebody is handed and must change; shown once and kept nowhere.
 *
 * @param text what to type
 * @param until when it opens nothing any more
 */
public record OneTimePassword(String text, Instant until) {
    /** Without what is mistaken for something else when it is read aloud or copied from paper. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final Duration VALID = Duration.ofDays(7);
    private static final int GROUPS = 4;
    private static final int LENGTH = 4;

    /** A new one of 79 random bits, in groups that can be read aloud. */
    static OneTimePassword from(Instant now) {
        SecureRandom random = new SecureRandom();
        String text = IntStream.range(0, GROUPS)
                .mapToObj(group -> random.ints(LENGTH, 0, LETTERS.length())
                        .mapToObj(place -> String.valueOf(LETTERS.charAt(place)))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-"));
        return new OneTimePassword(text, now.plus(VALID));
    }

    /** Never the password, wherever this is written out. */
    @Override
    public String toString() {
        return "one-time password until " + until;
    }
}
