package se.lyhord.console.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The known ways to have a page run what a stranger wrote, one a line, each as it is and after whatever may have to be ended first. */
final class Vectors {
    private static final List<String> ENDS =
            List.of("", "\">", "'>", "-->", "]]>", "</textarea></title></style></script></iframe>");

    private Vectors() {}

    static List<String> all() {
        try (InputStream lines = Objects.requireNonNull(Vectors.class.getResourceAsStream("vectors.txt"))) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replace("HIT", "lyhordHit()"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All in one text, after every end. */
    static String text() {
        return ENDS.stream()
                .flatMap(end -> all().stream().map(vector -> end + vector))
                .collect(Collectors.joining("\n"));
    }

    /** A few for a field of one line, with what turns the writing direction round. */
    static String line() {
        return Stream.of(
                        "<img src=x onerror=lyhordHit()>",
                        "\"><svg onload=lyhordHit()>",
                        "{{lyhordHit()}}",
                        "\u202Etxt.exe")
                .collect(Collectors.joining(" "));
    }
}
