package se.lyhord.config.routine;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes the JSON Schema of a routine from its records, which say themselves what may be missing. */
final class RoutineSchema {
    private static final Map<Class<?>, Map.Entry<String, String>> WRITTEN_AS = Map.of(
            LocalDate.class, Map.entry("format", "date"),
            Period.class, Map.entry("format", "duration"),
            LocalTime.class, Map.entry("pattern", "^([01][0-9]|2[0-3]):[0-5][0-9]$"));

    private RoutineSchema() {}

    static String generate() {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(
                        Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                        Option.FLATTENED_ENUMS,
                        Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES);
        config.forFields().withRequiredCheck(field -> !isNullable(field)).withNullableCheck(field -> false);
        config.forTypesInGeneral()
                .withCustomDefinitionProvider((type, context) -> {
                    Map.Entry<String, String> written = WRITTEN_AS.get(type.getErasedType());
                    return written == null
                            ? null
                            : new CustomDefinition(
                                    context.getGeneratorConfig()
                                            .createObjectNode()
                                            .put("type", "string")
                                            .put(written.getKey(), written.getValue()),
                                    true);
                })
                .withTypeAttributeOverride((node, scope, _) -> onlyKeysOfTheEnum(node, scope.getType()));
        ObjectNode schema = new SchemaGenerator(config.build()).generateSchema(Rutin.class);
        return schema.put("title", "Rutin för synpunkter och klagomål")
                        .toPrettyString()
                        .replace("\r\n", "\n") + "\n";
    }

    private static void onlyKeysOfTheEnum(ObjectNode node, ResolvedType type) {
        if (type.getErasedType() == Map.class
                && type.getTypeParameters().getFirst().getErasedType().isEnum()) {
            ArrayNode keys = node.putObject("propertyNames").putArray("enum");
            Stream.of(type.getTypeParameters().getFirst().getErasedType().getEnumConstants())
                    .forEach(key -> keys.add(key.toString()));
        }
    }

    private static boolean isNullable(FieldScope field) {
        return field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
