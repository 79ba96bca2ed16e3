package se.lyhord.console.action;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.lyhord.console.action.Field.Option;
import se.lyhord.console.action.Field.Pick;
import se.lyhord.console.words.Shown;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.search.FoundArende;

/** The choice of another ärende, found by its number or by words. */
public final class ArendePick {
    /** So many are offered. */
    public static final int SHOWN = 30;

    private ArendePick() {}

    /** A field that asks for one of those that match. */
    public static Pick of(String key, String label, Function<String, List<FoundArende>> matching) {
        return new Pick(
                key,
                label,
                "Sök på diarienummer, namn eller ord i ärendet.",
                words -> matching.apply(words).stream()
                        .map(found -> option(
                                found.id(),
                                found.diarienummer(),
                                found.title(),
                                found.companion() ? null : found.sender()))
                        .toList(),
                null);
    }

    /** An ärende that nobody wrote has no sender. */
    static Option option(long id, @Nullable String diarienummer, String title, @Nullable Sender sender) {
        String label = Stream.of(diarienummer, Shown.title(title), sender == null ? null : Shown.name(sender.display()))
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" · "));
        return new Option(String.valueOf(id), label);
    }
}
