package se.lyhord.intake.converse.hear;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The files that come with the program. */
final class HearFile {
    private HearFile() {}

    /** Rules by what they tell. */
    static Map<String, List<String>> read(String name) {
        try (InputStream in = HearFile.class.getResourceAsStream(name + ".yaml")) {
            return new YAMLMapper().readValue(in, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
