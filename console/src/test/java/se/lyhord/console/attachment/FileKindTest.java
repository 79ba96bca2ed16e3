package se.lyhord.console.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileKindTest {
    @Test
    void knowsImagesAndPdfByTheirFirstBytes() {
        assertThat(FileKind.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0}))
                .isEqualTo(FileKind.PNG);
        assertThat(FileKind.of(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0}))
                .isEqualTo(FileKind.JPEG);
        assertThat(FileKind.of(bytes("GIF89a"))).isEqualTo(FileKind.GIF);
        assertThat(FileKind.of(bytes("RIFF0000WEBPVP8 "))).isEqualTo(FileKind.WEBP);
        assertThat(FileKind.of(bytes("\n%PDF-1.7"))).isEqualTo(FileKind.PDF);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "G",
                "RIFF",
                "<html><script>alert(1)</script>",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<?xml version='1.0'?><svg/>",
                "BM",
                "GIF87 <script>"
            })
    void takesEverythingElseForNothingThatCanBeShown(String content) {
        assertThat(FileKind.of(bytes(content))).isEqualTo(FileKind.OTHER);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
