package se.lyhord.intake.receive.chat.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.lyhord.intake.converse.text.CitizenTexts;

class ChatFileTest {
    private static final CitizenTexts SWEDISH = CitizenTexts.in("sv");
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13};
    private static final byte[] EXE = ("MZ" + "\0".repeat(200)).getBytes(StandardCharsets.ISO_8859_1);

    private final CheckFiles check = new CheckFiles("");

    @Test
    void isWhatIsInItWhateverItIsCalled() {
        ChatFile picture = ChatFile.of("faktura.exe", PNG);
        ChatFile program = ChatFile.of("semester.png", EXE);

        assertThat(picture.type()).isEqualTo("image/png");
        assertThat(picture.name()).isEqualTo("faktura.exe.png");
        assertThat(check.objection(List.of(picture))).isEmpty();
        assertThat(check.objection(List.of(program)))
                .hasValueSatisfying(said -> assertThat(SWEDISH.say(said)).contains("semester.png", "bild eller PDF"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "<html><script>alert(1)</script></html>,sida.jpg",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"/>,ikon.png",
                "<?php system($_GET[1]); ?>,bild.php",
                "#!/bin/sh,anteckning.sh"
            })
    void isNotTakenWhenItCouldRun(String content, String name) {
        assertThat(check.objection(List.of(ChatFile.of(name, content.getBytes(StandardCharsets.UTF_8)))))
                .isPresent();
    }

    @Test
    void whatCouldBeAnythingIsNotWhatItIsCalled() throws IOException {
        byte[] anything = {0, 1, 2, 3, 4, 5, (byte) 200, 9, 0, 0, 0, 1};

        assertThat(said(ChatFile.of("rapport.pdf", anything))).contains("rapport.pdf", "bild eller PDF");
        assertThat(said(ChatFile.of("brev.docx", zip("program.exe")))).contains("brev.docx");
        assertThat(said(ChatFile.of("brev.docx", zip("[Content_Types].xml", "program.exe"))))
                .contains("brev.docx");
        assertThat(ChatFile.of("anteckning", "Gungan är trasig".getBytes(StandardCharsets.UTF_8))
                        .type())
                .isEqualTo("text/plain");
    }

    @Test
    void aDocumentWithMacrosIsNotTaken() throws IOException {
        assertThat(check.objection(List.of(ChatFile.of("brev.odt", openDocument("content.xml")))))
                .isEmpty();
        assertThat(said(ChatFile.of("brev.odt", openDocument("content.xml", "Basic/Standard/script-lc.xml"))))
                .contains("brev.odt");
    }

    private String said(ChatFile file) {
        return SWEDISH.say(check.objection(List.of(file)).orElseThrow());
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** Its first entry says what it is, uncompressed (OpenDocument part 2, 3.3). */
    private static byte[] openDocument(String... names) throws IOException {
        byte[] type = "application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        ZipEntry first = new ZipEntry("mimetype");
        first.setMethod(ZipEntry.STORED);
        first.setSize(type.length);
        first.setCrc(sum.getValue());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(first);
            zip.write(type);
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void hasANameThatLeadsNowhere() {
        assertThat(ChatFile.of("../../etc/passwd", PNG).name()).isEqualTo("passwd.png");
        assertThat(ChatFile.of("C:\\bilder\\gunga.png", PNG).name()).isEqualTo("gunga.png");
        assertThat(ChatFile.of("a\u202Egnp.exe\r\nX: y", PNG).name()).isEqualTo("a_gnp.exe_X_ y.png");
        assertThat(ChatFile.of(null, PNG).name()).isEqualTo("bilaga.png");
        assertThat(ChatFile.of("..", PNG).name()).isEqualTo("bilaga...png");
    }

    @Test
    void isOneOfNotTooManyAndNotTooLarge() {
        ChatFile small = ChatFile.of("gunga.png", PNG);
        ChatFile large = new ChatFile("film.mp4", "video/mp4", CheckFiles.LARGEST, "");

        assertThat(check.objection(Collections.nCopies(10, small))).isEmpty();
        assertThat(check.objection(Collections.nCopies(11, small)))
                .hasValueSatisfying(said -> assertThat(SWEDISH.say(said)).contains("högst 10 filer"));
        assertThat(check.objection(List.of(large, small)))
                .hasValueSatisfying(said -> assertThat(SWEDISH.say(said)).contains("högst 20 MB"));
        assertThat(check.objection(List.of(ChatFile.of("tom.txt", new byte[0]))))
                .hasValueSatisfying(said -> assertThat(SWEDISH.say(said)).contains("tom"));
    }
}
