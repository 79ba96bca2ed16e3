package se.lyhord.config.routine;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** YAML text in, a sound routine out. */
final class RutinYaml {
    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .annotationIntrospector(new RequiredUnlessNullable())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private RutinYaml() {}

    static Rutin parse(String file, String yaml) {
        @Nullable Rutin rutin;
        try {
            rutin = MAPPER.readValue(yaml, Rutin.class);
        } catch (JacksonException e) {
            throw new RutinException(YamlFault.sentence(file, e), e);
        }
        if (rutin == null) {
            throw new RutinException("Rutinen %s är tom.".formatted(file));
        }
        return rutin;
    }
}
