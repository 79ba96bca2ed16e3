package se.lyhord.classifier.corpus;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads examples written one JSON object a line. */
public final class ExampleReader {
    private final JsonMapper json = JsonMapper.builder().build();

    /**
     * Reads all lines that are not blank; leaves the stream open.
     *
     * @throws tools.jackson.core.JacksonException when a line is not JSON
     */
    public List<Example> read(InputStream lines) {
        return new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8))
                .lines()
                .filter(line -> !line.isBlank())
                .map(json::readTree)
                .map(ExampleReader::example)
                .toList();
    }

    private static Example example(JsonNode line) {
        return new Example(
                text(line, "id"),
                text(line, "subject"),
                text(line, "text"),
                text(line, "kind"),
                text(line, "factor"),
                text(line, "unit"),
                line.path("flags").valueStream().map(flag -> flag.asString("")).toList(),
                text(line, "lang"));
    }

    private static String text(JsonNode line, String key) {
        return line.path(key).asString("");
    }
}
