package se.lyhord.intake.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lyhord.intake.read.part.Attachment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadCorpusTest {
    @ParameterizedTest
    @MethodSource("expectations")
    void isReadAsAPersonWould(JsonNode expected) throws IOException {
        ReadMessage message =
                new MailReader().read(resource(expected.get("file").asString()));

        if (expected.has("subject")) {
            assertThat(message.subject()).isEqualTo(expected.get("subject").asString());
        }
        if (expected.has("from")) {
            assertThat(message.from().orElseThrow().address())
                    .isEqualTo(expected.get("from").asString());
        }
        assertThat(message.newText()).isEqualTo(expected.get("newText").asString());
        strings(expected, "textHas").forEach(part -> assertThat(message.text()).contains(part));
        strings(expected, "textNot")
                .forEach(part -> assertThat(message.text() + message.html()).doesNotContain(part));
        if (expected.has("attachments")) {
            assertThat(message.attachments()).extracting(Attachment::name).isEqualTo(strings(expected, "attachments"));
        }
        if (expected.has("forwardedFrom")) {
            assertThat(message.forwarded()
                            .flatMap(Forwarded::from)
                            .orElseThrow()
                            .address())
                    .isEqualTo(expected.get("forwardedFrom").asString());
        }
        if (expected.has("forwardedDate")) {
            assertThat(message.forwarded().flatMap(Forwarded::date).orElseThrow())
                    .hasToString(expected.get("forwardedDate").asString());
        }
    }

    static Stream<JsonNode> expectations() throws IOException {
        String lines = new String(resource("expected.jsonl").readAllBytes(), StandardCharsets.UTF_8);
        return lines.lines().map(JsonMapper.shared()::readTree);
    }

    private static List<String> strings(JsonNode expected, String name) {
        return expected.path(name).valueStream().map(JsonNode::asString).toList();
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(ReadCorpusTest.class.getResourceAsStream(name), name);
    }
}
