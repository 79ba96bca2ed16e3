package se.lyhord.intake.converse.text;

import java.util.List;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a browser or an app says of the languages that its owner reads (RFC 9110, 12.5.4). */
public final class AcceptLanguage {
    private static final String SWEDISH = "sv";

    private AcceptLanguage() {}

    /**
     * The one of ours to answer in; empty where none of them is named. Swedish wherever it is taken: many a telephone in Sweden speaks English
     * and has an owner who writes Swedish.
     */
    public static Optional<String> preferred(@Nullable String header) {
        List<String> wanted = header == null ? List.of() : ranges(header);
        return wanted.contains(SWEDISH)
                ? Optional.of(SWEDISH)
                : wanted.stream()
                        .filter(tag -> CitizenTexts.tags().contains(tag))
                        .findFirst();
    }

    private static List<String> ranges(String header) {
        try {
            return LanguageRange.parse(header).stream()
                    .map(range -> range.getRange().split("-", 2)[0])
                    .toList();
        } catch (IllegalArgumentException nonsense) {
            return List.of();
        }
    }
}
