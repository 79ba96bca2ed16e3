package se.lyhord.intake.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lyhord.classifier.Alternative;
import se.lyhord.classifier.Classifier;
import se.lyhord.classifier.Ranking;
import se.lyhord.classifier.Suggestion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExplainCommandTest {
    private static final Ranking UNSURE = new Ranking(List.of(), true);
    private static final Ranking COMPLAINT =
            new Ranking(List.of(new Alternative("klagomal", 0.81, List.of("trasig"), List.of())), false);
    private static final Classifier ALWAYS_COMPLAINT =
            (subject, text) -> new Suggestion(COMPLAINT, UNSURE, UNSURE, List.of(), "sv");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final ExplainCommand command = new ExplainCommand(() -> ALWAYS_COMPLAINT);

    private Path folder = Path.of(".");
    private String mail = "";

    @BeforeEach
    void writeMail(@TempDir Path folder) throws IOException {
        this.folder = folder;
        Path file = folder.resolve("gunga.eml");
        Files.writeString(file, "From: Saga <saga@brevlada.example>\nSubject: Gungan\n\nGungan är trasig.\n");
        mail = file.toString();
    }

    @Test
    void explainsInSwedish() {
        int exit = run(mail);

        assertThat(exit).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Gungan är trasig.", "Nytt ärende", "klagomal 81 % (trasig)")
                .contains("Bekräftelse ja, till saga@brevlada.example");
    }

    @Test
    void writesOneObjectPerFileForMachines() {
        int exit = run("--jsonl", mail);

        JsonNode line = JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
        assertThat(exit).isZero();
        assertThat(line.get("file").asString()).isEqualTo("gunga.eml");
        assertThat(line.get("reply_text").asString()).isEqualTo("Gungan är trasig.");
        assertThat(line.get("acknowledge").asBoolean()).isTrue();
        assertThat(line.get("kind").asString()).isEqualTo("klagomal");
        assertThat(line.get("unit").isNull()).isTrue();
    }

    @Test
    void aMissingFileIsNamedAndTheOthersAreAnswered() {
        int exit = run("--jsonl", "finns-inte.eml", mail);

        assertThat(exit).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Filen finns inte: finns-inte.eml");
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .satisfiesExactly(failed -> assertThat(failed).contains("\"error\""), answered -> assertThat(answered)
                        .contains("gunga.eml"));
    }

    @Test
    void aFolderIsAFileThatCannotBeRead() {
        assertThat(run(folder.toString())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Filen går inte att läsa");
    }

    @Test
    void ownAddressAndStaffDomainAreHeeded() {
        run("--own", "saga@brevlada.example", mail);
        run("--staff-domain", "brevlada.example", mail);

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("vår egen adress", "Avsändaren är en medarbetare.");
    }

    @Test
    void wrongArgumentsShowTheUsage() {
        assertThat(run("--okänd", mail)).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Användning");
    }

    private int run(String... args) {
        return command.run(
                List.of(args),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
