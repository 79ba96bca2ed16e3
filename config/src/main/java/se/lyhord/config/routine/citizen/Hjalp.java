package se.lyhord.config.routine.citizen;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.lyhord.config.routine.krav.Krav;

/**
 * Whom a citizen can call.
 *
 * @param need what for
 * @param name of those who answer
 * @param hours when they answer, on arbetsdagar; null where they always do
 */
public record Hjalp(
        Hjalpbehov need,
        String name,
        String phone,
        @Nullable Oppettid hours) {
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 -]{1,18}[0-9]");

    /** Refuses an empty name and what cannot be called. */
    public Hjalp {
        Krav.text("name", name);
        if (!PHONE.matcher(phone).matches()) {
            throw new IllegalArgumentException("”%s” är inget telefonnummer".formatted(phone));
        }
    }
}
