package se.lyhord.intake.triage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.lyhord.intake.read.header.Headers;

/**
 * The address to which the world's mail servers report what became of one letter.
 */
public final class BounceAddress {
    /** For those who send no letters. */
    public static final BounceAddress NONE = new BounceAddress("");

    private static final String ID = "{id}";

    private final String pattern;
    private final Optional<Pattern> marks;

    /**
     * An address by its pattern.
     *
     * @param pattern an address with {@code {id}} where the letter's mark stands; blank when no reports are wanted
     */
    public BounceAddress(String pattern) {
        this.pattern = pattern;
        int id = pattern.indexOf(ID);
        this.marks = id < 0
                ? Optional.empty()
                : Optional.of(Pattern.compile(
                        Pattern.quote(pattern.substring(0, id))
                                + "([0-9a-v]{16})"
                                + Pattern.quote(pattern.substring(id + ID.length())),
                        Pattern.CASE_INSENSITIVE));
    }

    /** The address of one letter; empty when letters have none. */
    public Optional<String> of(String mark) {
        return pattern.isBlank() ? Optional.empty() : Optional.of(pattern.replace(ID, mark));
    }

    /** The marks of all bounce addresses in any field of a header. */
    public List<String> marksIn(Headers headers) {
        return distinct(headers.fields().values().stream().flatMap(List::stream).flatMap(this::found));
    }

    /** The marks of all bounce addresses in a text, as in {@code To: tyck+studs-0123456789abcdef@kommun.example}. */
    public List<String> marksIn(String text) {
        return distinct(found(text));
    }

    private Stream<String> found(String text) {
        // Most fields hold no address at all, and a search without regard to case is slow.
        return text.indexOf('@') < 0
                ? Stream.empty()
                : marks.stream().flatMap(mark -> mark.matcher(text).results().map(found -> found.group(1)));
    }

    private static List<String> distinct(Stream<String> marks) {
        return marks.map(mark -> mark.toLowerCase(Locale.ROOT))
                .distinct()
                .limit(10)
                .toList();
    }
}
