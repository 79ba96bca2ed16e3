package se.lyhord.intake.triage;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.lyhord.intake.read.Headers;

/**
 * The address to which the world's mail servers report what became of one letter.
 *
 * @param pattern an address with {@code {id}} where the letter's mark stands; blank when no reports are wanted
 */
public record BounceAddress(String pattern) {
    /** For those who send no letters. */
    public static final BounceAddress NONE = new BounceAddress("");

    private static final String ID = "{id}";

    /** The address of one letter; empty when letters have none. */
    public Optional<String> of(String mark) {
        return pattern.isBlank() ? Optional.empty() : Optional.of(pattern.replace(ID, mark));
    }

    /** The marks of all bounce addresses in any field of a header. */
    public List<String> marksIn(Headers headers) {
        return marksIn(headers.fields().values().stream().flatMap(List::stream).collect(Collectors.joining("\n")));
    }

    /** The marks of all bounce addresses in a text, as in {@code To: tyck+studs-0123456789abcdef@kommun.example}. */
    public List<String> marksIn(String text) {
        if (!pattern.contains(ID)) {
            return List.of();
        }
        int id = pattern.indexOf(ID);
        Pattern address = Pattern.compile(
                Pattern.quote(pattern.substring(0, id)) + "([0-9a-v]{16})" + Pattern.quote(pattern.substring(id + 4)),
                Pattern.CASE_INSENSITIVE);
        return address.matcher(text)
                .results()
                .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                .distinct()
                .limit(10)
                .toList();
    }
}
