package se.lyhord.intake.read.header;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A mail address with the name that stood beside it.
 *
 * @param name decoded display name, null when there was none
 * @param address as written, without angle brackets; may be garbage in a garbage mail, see {@link #isPlausible}
 */
public record Address(@Nullable String name, String address) {

    /** Whether a letter could be sent here: one local part, one domain with a dot, no white space. */
    public boolean isPlausible() {
        return address.length() <= 254
                && address.matches("[^\\s@<>,;:\"()]{1,64}@[^\\s@<>,;:\"()\\[\\]]+\\.[\\p{L}\\p{N}-]{2,}");
    }

    /** The part before the at sign, in lower case; the whole address when there is none. */
    public String localPart() {
        int at = address.lastIndexOf('@');
        return normalised().substring(0, at < 0 ? address.length() : at);
    }

    /** The part after the at sign, in lower case; empty when there is none. */
    public String domain() {
        int at = address.lastIndexOf('@');
        return at < 0 ? "" : address.substring(at + 1).toLowerCase(Locale.ROOT);
    }

    /** The form in which two addresses are compared. */
    public String normalised() {
        return address.toLowerCase(Locale.ROOT);
    }
}
