package se.lyhord.config.routine;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.type.LogicalType;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** YAML text in, a sound routine out. */
final class RutinYaml {
    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .annotationIntrospector(new RequiredUnlessNullable())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // Looked for below, where it can be told in Swedish.
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            // A value must be what it looks like: 14.5 is no number of days, 20241024 no date, 1 no yes.
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .withCoercionConfig(
                    LogicalType.DateTime, config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail))
            .build();

    private RutinYaml() {}

    static Rutin parse(String file, String yaml) {
        Rutin rutin = read(file, yaml, Rutin.class);
        try {
            new Samband(rutin).check();
            new Bemanning(rutin).check();
            new Motsagelser(rutin).check();
            return rutin;
        } catch (IllegalArgumentException e) {
            throw new RutinException("Rutinen %s går inte att använda: %s.".formatted(file, e.getMessage()), e);
        }
    }

    static Brevmallar letters(String file, String yaml) {
        return read(file, yaml, Brevmallar.class);
    }

    private static <T> T read(String file, String yaml, Class<T> type) {
        try (JsonParser parser = MAPPER.createParser(yaml)) {
            T whole = MAPPER.readValue(parser, type);
            if (whole == null) {
                throw new RutinException("Rutinen %s går inte att använda: filen är tom.".formatted(file));
            }
            if (parser.nextToken() != null) {
                throw new RutinException(
                        "Rutinen %s går inte att använda: filen har mer än en rutin; varje rutin är en fil."
                                .formatted(file));
            }
            return whole;
        } catch (JacksonException e) {
            throw new RutinException(YamlFault.sentence(file, e), e);
        }
    }
}
