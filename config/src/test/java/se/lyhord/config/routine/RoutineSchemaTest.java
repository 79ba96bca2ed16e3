package se.lyhord.config.routine;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoutineSchemaTest {
    private static final Path SCHEMA = Path.of("src/main/resources/se/lyhord/config/routine/rutin.schema.json");

    @Test
    void theSchemaForEditorsIsThatOfTheRecords() throws IOException {
        String ofTheRecords = RoutineSchema.generate();
        if (Boolean.getBoolean("lyhord.write-schema")) {
            Files.writeString(SCHEMA, ofTheRecords);
        }

        assertThat(SCHEMA).hasContent(ofTheRecords);
    }

    @ParameterizedTest
    @MethodSource("se.lyhord.config.routine.Rutiner#builtInNames")
    void everyBuiltInRoutineFollowsIt(String name) throws IOException {
        assertThat(schema().validate(yaml(name + ".yaml"), InputFormat.YAML)).isEmpty();
    }

    @Test
    void aFaultIsSeenInTheEditorAlready() throws IOException {
        String misspelt =
                RoutineText.sound().with("requiresContact", "requireContact").yaml();

        assertThat(schema().validate(misspelt, InputFormat.YAML)).hasSize(2);
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA));
    }

    private static String yaml(String file) throws IOException {
        try (InputStream yaml = Objects.requireNonNull(Rutiner.class.getResourceAsStream(file))) {
            return new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
