package se.lyhord.intake.receive.chat.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lyhord.intake.converse.text.CitizenTexts;

/** Against a real clamd with signatures of our own; skipped where ClamAV is not installed. */
class ClamdTest {
    private static final CitizenTexts SWEDISH = CitizenTexts.in("sv");

    /** The harmless file that every scanner takes for a virus (eicar.org), in two halves so that this one is not taken for it. */
    private static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD" + "-ANTIVIRUS-TEST-FILE!$H+H*";

    @Test
    void aVirusIsFoundAndASentenceSaysInWhichFile(@TempDir Path home) throws Exception {
        Path socket = home.resolve("clamd.ctl");
        Process clamd = start(home, socket);
        try {
            await().atMost(Duration.ofSeconds(60)).until(() -> Files.exists(socket));
            CheckFiles check = new CheckFiles("unix:" + socket);

            assertThat(check.objection(List.of(text("anteckning.txt", "Gungan är trasig"), text("brev.txt", EICAR))))
                    .hasValueSatisfying(said -> assertThat(SWEDISH.say(said)).contains("brev.txt", "virus"));
            assertThat(check.objection(List.of(text("lang.txt", "Gungan är trasig. ".repeat(20_000)))))
                    .isEmpty();
        } finally {
            clamd.destroyForcibly().waitFor();
        }
    }

    @Test
    void withoutAnAnswerTheFileIsNotTakenAndTheCitizenHearsThatItIsNotTheirFault(@TempDir Path home) {
        assertThat(new CheckFiles("unix:" + home.resolve("nothing")).objection(List.of(text("brev.txt", "Hej"))))
                .hasValueSatisfying(said -> assertThat(SWEDISH.say(said)).contains("kan inte kontrolleras just nu"));
    }

    @Test
    void anAddressThatIsNoneIsRefusedAtTheStart() {
        assertThatThrownBy(() -> new CheckFiles("clamd"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lyhord.clamd");
    }

    private static ChatFile text(String name, String content) {
        return ChatFile.of(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static Process start(Path home, Path socket) throws IOException {
        Optional<Path> program = Stream.of((System.getenv().getOrDefault("PATH", "") + ":/usr/sbin").split(":", -1))
                .map(directory -> Path.of(directory, "clamd"))
                .filter(Files::isExecutable)
                .findFirst();
        assumeTrue(program.isPresent(), "There is no clamd here: apt install clamav-daemon");
        Path signatures = Files.createDirectory(home.resolve("signatures"));
        // Any file with these letters in it, whatever its format.
        Files.writeString(
                signatures.resolve("own.ndb"), "Eicar-Own:0:*:" + hex("EICAR-STANDARD-ANTIVIRUS-TEST-FILE") + "\n");
        Path settings = home.resolve("clamd.conf");
        Files.writeString(settings, """
                Foreground yes
                DatabaseDirectory %s
                LocalSocket %s
                LogFile %s
                """.formatted(signatures, socket, home.resolve("clamd.log")));
        return new ProcessBuilder(program.orElseThrow().toString(), "--config-file=" + settings)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.US_ASCII));
    }
}
