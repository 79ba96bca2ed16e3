package se.lyhord.intake.read.thread;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A test mail out of a text file: "=== name", the text, and "--- field" before what is expected of it. */
public record MailCase(String name, Map<String, String> fields) {
    private static final Pattern CASE = Pattern.compile("(?m)^=== ");
    private static final Pattern FIELD = Pattern.compile("(?m)^--- (?=\\w+$)");

    /** Every case in the file. */
    public static Stream<MailCase> in(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(MailCase.class.getResourceAsStream(file), file)) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(CASE.split(all, -1)).skip(1).map(MailCase::read);
        }
    }

    private static MailCase read(String written) {
        String[] head = written.split("\n", 2);
        Map<String, String> fields = new LinkedHashMap<>();
        for (String part : FIELD.split("--- text\n" + head[1], -1)) {
            if (!part.isEmpty()) {
                String[] field = part.split("\n", 2);
                fields.put(field[0], field[1].stripTrailing());
            }
        }
        return new MailCase(head[0], fields);
    }

    /** What is written in the field, nothing when it is not there. */
    public String get(String field) {
        return fields.getOrDefault(field, "");
    }

    @Override
    public String toString() {
        return name;
    }
}
