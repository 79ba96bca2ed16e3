package se.lyhord.console.citizen.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The texts around the conversation as they are written, by key such as {@code step.continue}. */
final class PageTexts {
    private PageTexts() {}

    static Map<String, String> read(String tag) {
        try (InputStream in = PageTexts.class.getResourceAsStream(tag + ".yaml")) {
            Map<String, String> flat = new HashMap<>();
            Map<?, ?> parts = new YAMLMapper().readValue(in, Map.class);
            parts.forEach((part, texts) ->
                    ((Map<?, ?>) texts).forEach((key, text) -> flat.put(part + "." + key, String.valueOf(text))));
            return Map.copyOf(flat);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
