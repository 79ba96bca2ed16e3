package se.lyhord.classifier.flag;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Raises flags by rules that anyone can read; never changes. */
public final class FlagRules {
    /** Most urgent first. */
    private static final List<String> FLAGS =
            List.of("akut", "sekretess", "lex-sarah", "lex-maria", "valfardsbrott", "enskild-utforare");

    /** Letters that the words are looked for in; numbers are looked for in all of the text. */
    private static final int LONGEST = 60_000;

    private final Map<String, List<WordRule>> rules = new LinkedHashMap<>();
    private final TermIndex index = new TermIndex();

    private FlagRules() {}

    /** The rules that come with the program. */
    public static FlagRules builtIn() {
        var flags = new FlagRules();
        for (var flag : FLAGS) {
            var lines = flag.equals("akut") ? UrgentWords.all() : read(flag);
            flags.rules.put(
                    flag, lines.map(line -> WordRule.of(line, flags.index)).toList());
        }
        return flags;
    }

    /** Ids of the flags that can be raised. */
    public static List<String> ids() {
        return FLAGS;
    }

    /** What the rules see in subject and text, by flag; of each flag the first sign. */
    public Map<String, Sign> seen(String subject, String text) {
        var whole = subject + "\n" + text;
        var seen = index.in(FoldedText.of(whole.substring(0, Math.min(whole.length(), LONGEST))));
        var signs = new LinkedHashMap<String, Sign>();
        rules.forEach((id, ways) -> number(id, whole)
                .or(() -> ways.stream().flatMap(rule -> rule.in(seen).stream()).findFirst())
                .ifPresent(sign -> signs.put(id, sign)));
        return signs;
    }

    private static Optional<Sign> number(String flag, String whole) {
        return flag.equals("sekretess")
                ? Personnummer.in(whole).map(evidence -> new Sign(evidence, true))
                : Optional.empty();
    }

    private static Stream<String> read(String flag) {
        var file = flag + ".txt";
        try (InputStream in = FlagRules.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The rules of the flag " + flag + " are missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
