package se.lyhord.config.routine;

import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Makes the JSON Schema of a routine from its records, which say themselves what may be missing. */
final class RoutineSchema {
    private static final Map<Class<?>, String> FORMATS = Map.of(LocalDate.class, "date", Period.class, "duration");

    private RoutineSchema() {}

    static String generate() {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(
                        Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                        Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES,
                        Option.FLATTENED_ENUMS);
        config.forFields().withRequiredCheck(field -> !isNullable(field)).withNullableCheck(field -> false);
        config.forTypesInGeneral().withCustomDefinitionProvider((type, context) -> {
            String format = FORMATS.get(type.getErasedType());
            return format == null
                    ? null
                    : new com.github.victools.jsonschema.generator.CustomDefinition(
                            context.getGeneratorConfig()
                                    .createObjectNode()
                                    .put("type", "string")
                                    .put("format", format),
                            true);
        });
        ObjectNode schema = new SchemaGenerator(config.build()).generateSchema(Rutin.class);
        return schema.put("title", "Rutin för synpunkter och klagomål")
                        .toPrettyString()
                        .replace("\r\n", "\n") + "\n";
    }

    private static boolean isNullable(FieldScope field) {
        return field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
