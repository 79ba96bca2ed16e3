package se.lyhord.intake.read.encoding;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.apache.james.mime4j.codec.Base64InputStream;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Base64TextTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 56, 57, 58, 12_287, 12_288, 12_289, 100_000})
    void aFileOfAnySizeComesOutAsItWentIn(int size) throws IOException {
        byte[] file = new byte[size];
        new Random(size).nextBytes(file);

        byte[] decoded = decoded(new String(Base64.getMimeEncoder().encode(file), US_ASCII));

        assertThat(decoded).isEqualTo(file);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SGVq",
                "SGVqIQ==",
                "SGVqIQ",
                "SGVqI",
                "SG Vq\tIQ==\n",
                "SG!Vq#IQ",
                "SGVqIQ==SGVq",
                "SGVq\r\rSGVq\n\n\r\nSG\r\nVq",
                "=SGVq",
                "SGVq\u0000SGVq",
                "--SGVq_"
            })
    void whatIsNotQuiteBase64IsForgivenAsMime4jForgivesIt(String text) throws IOException {
        InputStream patient =
                new Base64InputStream(new ByteArrayInputStream(text.getBytes(US_ASCII)), DecodeMonitor.SILENT);

        byte[] decoded = decoded(text);

        assertThat(decoded).isEqualTo(patient.readAllBytes());
    }

    @Test
    void aStrayLetterFarInTheFileCostsNothingOfWhatFollows() throws IOException {
        byte[] file = new byte[60_000];
        Arrays.fill(file, (byte) 7);
        String text = new String(Base64.getMimeEncoder().encode(file), US_ASCII);

        byte[] decoded = decoded(text.substring(0, 40_001) + "*" + text.substring(40_001));

        assertThat(decoded).isEqualTo(file);
    }

    private static byte[] decoded(String text) throws IOException {
        return new Base64Text(new ByteArrayInputStream(text.getBytes(US_ASCII))).readAllBytes();
    }
}
