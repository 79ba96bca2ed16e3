package se.lyhord.intake.read.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class UuencodedFileTest {
    @Test
    void aLineThatClaimsMoreThanALineMayHoldIsLeftOut() throws IOException {
        String file = "begin 644 a.txt\n#:&5J\nz" + "A".repeat(90) + "\n#9'4A\n`\nend\n";

        String read = new String(
                UuencodedFile.decode(new ByteArrayInputStream(file.getBytes(StandardCharsets.US_ASCII)))
                        .readAllBytes(),
                StandardCharsets.US_ASCII);

        assertThat(read).startsWith("hej").endsWith("du!");
    }
}
