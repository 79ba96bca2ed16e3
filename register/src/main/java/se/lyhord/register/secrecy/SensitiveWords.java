package se.lyhord.register.secrecy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lyhord.register.secrecy.SecrecyFinding.SensitiveWord;

/** The words of a file with one subject a line, {@code hälsa: diagnos*, sjukskriv*}, where {@code *} is any rest of a word. */
final class SensitiveWords {
    private static final String FILE = "sensitive-words.txt";

    private final List<Subject> subjects;

    private record Subject(String about, Pattern words) {}

    private SensitiveWords(List<Subject> subjects) {
        this.subjects = subjects;
    }

    static SensitiveWords builtIn() {
        try (InputStream in = SensitiveWords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The sensitive words are missing from the program");
            }
            return new SensitiveWords(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(SensitiveWords::subject)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Stream<SecrecyFinding> in(String text) {
        return subjects.stream().flatMap(subject -> subject.words()
                .matcher(text)
                .results()
                .map(word -> new SensitiveWord(new Place(word.start(), word.end()), word.group(), subject.about())));
    }

    private static Subject subject(String line) {
        int colon = line.indexOf(':');
        String anyOf = Stream.of(line.substring(colon + 1).split(",", -1))
                .map(String::strip)
                .map(SensitiveWords::pattern)
                .collect(Collectors.joining("|"));
        return new Subject(
                line.substring(0, colon).strip(),
                Pattern.compile(
                        "(?<!\\p{L})(?:" + anyOf + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    private static String pattern(String word) {
        boolean open = word.endsWith("*");
        String fixed = open ? word.substring(0, word.length() - 1) : word;
        return Pattern.quote(fixed).replace(" ", "\\E\\s+\\Q") + (open ? "\\p{L}*" : "");
    }
}
