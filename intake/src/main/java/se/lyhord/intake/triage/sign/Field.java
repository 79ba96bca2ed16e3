package se.lyhord.intake.triage.sign;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.lyhord.intake.read.ReadMessage;

/** Asks for header fields, in lower case and without white space around them. */
final class Field {
    private Field() {}

    /** The uppermost value; empty when there is none. */
    static String first(ReadMessage mail, String name) {
        return values(mail, name).findFirst().orElse("");
    }

    static Stream<String> values(ReadMessage mail, String name) {
        return mail.headers().all(name).stream().map(value -> value.strip().toLowerCase(Locale.ROOT));
    }

    static boolean has(ReadMessage mail, String... names) {
        return Stream.of(names).anyMatch(name -> mail.headers().has(name));
    }

    static boolean hasStartingWith(ReadMessage mail, String prefix) {
        return mail.headers().fields().keySet().stream().anyMatch(name -> name.startsWith(prefix));
    }

    /** Whether any of the values contains what the pattern seeks. */
    static boolean contains(ReadMessage mail, String name, Pattern sought) {
        return mail.headers().all(name).stream()
                .anyMatch(value -> sought.matcher(value).find());
    }
}
