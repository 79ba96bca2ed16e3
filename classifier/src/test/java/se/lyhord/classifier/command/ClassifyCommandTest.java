package se.lyhord.classifier.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassifyCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void answersEachLineInOrder() {
        var code = run("""
                {"id":"a","subject":"","text":"Maten är kall på förskolan"}
                {"id":7,"text":"Tack!"}
                """);

        assertThat(code).isZero();
        assertThat(lines()).hasSize(2);
        assertThat(lines().getFirst())
                .startsWith("{\"id\":\"a\",\"kind\":[{\"id\":\"")
                .contains("\"unit\":[{\"id\":\"forskola\",\"p\":0.")
                .endsWith("\"flags\":[],\"lang\":\"sv\"}");
        assertThat(lines().getLast()).startsWith("{\"id\":7,");
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void complainsOfBadLinesAndAnswersTheRest() {
        var code = run("{\"id\":\"a\",\"text\":\"Hej\"}\n{trasig\n[1]\n\n{\"id\":\"b\",\"text\":\"Hej då\"}");

        assertThat(code).isOne();
        assertThat(lines()).hasSize(2);
        assertThat(lines().getLast()).startsWith("{\"id\":\"b\"");
        assertThat(err.toString(UTF_8)).isEqualToNormalizingNewlines("""
                        Rad 2: raden är inte giltig JSON
                        Rad 3: raden är inte ett JSON-objekt med "subject" eller "text"
                        """);
    }

    @Test
    void refusesArguments() {
        var code = new ClassifyCommand().run(List.of("x"), InputStream.nullInputStream(), stream(out), stream(err));

        assertThat(code).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("Användning");
    }

    @Test
    void answersWithTheEnheterOfARoutine() {
        var message = "{\"id\":1,\"text\":\"Läraren och rektorn gör inget åt mobbningen på rasterna\"}";

        var code = run(message, "--jsonl", "--routine", "landskrona");

        assertThat(code).isZero();
        assertThat(lines().getFirst()).contains("\"unit\":[{\"id\":\"grundskola\"");
    }

    @Test
    void refusesARoutineThatIsNotThere() {
        assertThat(run("", "--routine", "grums")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("grums");
    }

    private int run(String input) {
        return run(input, "--jsonl");
    }

    private int run(String input, String... args) {
        return new ClassifyCommand()
                .run(List.of(args), new ByteArrayInputStream(input.getBytes(UTF_8)), stream(out), stream(err));
    }

    private List<String> lines() {
        return out.toString(UTF_8).lines().toList();
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, UTF_8);
    }
}
