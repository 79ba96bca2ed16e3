package se.lyhord.classifier.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lyhord.classifier.corpus.Corpus;
import tools.jackson.databind.json.JsonMapper;

class EvaluateCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void tabulatesTheMessagesSetAside() {
        var code = run();

        assertThat(code).isZero();
        assertThat(lines().getFirst()).contains("Undanlagda", Corpus.setAside().size() + " meddelanden");
        assertThat(lines())
                .anyMatch(line -> line.matches(" +rätt +makro-F1 +bland tre +kalibreringsfel +täckning vid 97 % .*"))
                .anyMatch(line -> line.matches("  enhet( +\\d+,\\d %){7}"))
                .anyMatch(line -> line.matches("  svenska +\\d+( +\\d+,\\d %){3}"))
                .anyMatch(line -> line.matches("  lex-sarah( +\\d+){3}( +\\d+,\\d %){2}"))
                .anyMatch(line -> line.matches("  85,0 % +\\d+( +\\d+,\\d %){3}"))
                .anyMatch(line -> line.matches("  hemtjanst +\\d+( +\\d+,\\d %){3}"));
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void writesTheSameForPrograms() {
        var code = run("--jsonl");

        assertThat(code).isZero();
        var json = JsonMapper.builder().build();
        var figures = lines().stream().map(json::readTree).toList();
        assertThat(figures)
                .allMatch(line -> line.path("part").asString("").equals("set_aside"))
                .anyMatch(line -> line.path("question").asString("").equals("unit")
                        && line.path("messages").asInt(0) == Corpus.setAside().size()
                        && line.path("accuracy").asDouble(0) > .5)
                .anyMatch(line -> line.path("label").asString("").equals("hemtjanst") && line.has("f1"))
                .anyMatch(line -> line.path("flag").asString("").equals("akut") && line.has("recall"))
                .anyMatch(line -> line.path("sure_from").asDouble(0) == .85
                        && line.path("kind_and_unit_right").asDouble(0) > .97)
                .anyMatch(line -> line.path("language").asString("").equals("other"));
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThat(run("--snabbt")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("Användning");
    }

    private int run(String... args) {
        return new EvaluateCommand().run(List.of(args), InputStream.nullInputStream(), stream(out), stream(err));
    }

    private List<String> lines() {
        return out.toString(UTF_8).lines().toList();
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, UTF_8);
    }
}
