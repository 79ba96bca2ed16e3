package se.lyhord.intake.receive.chat.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChatFileTest {
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
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("semester.png", "bild eller PDF"));
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
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("högst 10 filer"));
        assertThat(check.objection(List.of(large, small)))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("högst 20 MB"));
        assertThat(check.objection(List.of(ChatFile.of("tom.txt", new byte[0]))))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("tom"));
    }
}
