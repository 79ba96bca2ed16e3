package se.lyhord.register.conversation.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {
    private static final Code CODE = new Code("0J1K-4TQ9-ZX80-HM71");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0J1K-4TQ9-ZX80-HM71",
                "0j1k4tq9zx80hm71",
                " oJiK 4tq9 zx8O hm7l ",
                "0J1K – 4TQ9 – ZX80 – HM71",
                "0J1K\u00a04TQ9\u00a0ZX80\u00a0HM71"
            })
    void isReadHoweverSomebodyTypesIt(String typed) {
        assertThat(Code.read(typed)).contains(CODE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0J1K-4TQ9-ZX80-HM7",
                "0J1K-4TQ9-ZX80-HM711",
                "UJ1K-4TQ9-ZX80-HM71",
                "ÅJ1K-4TQ9-ZX80-HM71",
                "'; drop table--"
            })
    void isNotReadFromAnythingElse(String typed) {
        assertThat(Code.read(typed)).isEmpty();
    }

    @Test
    void hasEightyBitsOfTheBytesItIsMadeFrom() {
        byte[] bytes = HexFormat.of().parseHex("00443214c74254b635cfffff");

        assertThat(Code.of(bytes)).isEqualTo(new Code("0123-4567-89AB-CDEF"));
        assertThatThrownBy(() -> new Code("0123456789ABCDEF")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void showsItselfInNoLog() {
        assertThat(CODE).hasToString("Code");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00000000-0000-0000-0000-000000000000",
                "ffffffff-ffff-ffff-ffff-ffffffffffff",
                "6ba7b810-9dad-11d1-80b4-00c04fd430c8",
                "1-1-1-1-1",
                "skicka",
                ""
            })
    void takesNoKeyThatIsNotRandom(String written) {
        assertThat(SendKey.read(written)).isEmpty();
    }

    @Test
    void takesARandomKey() {
        assertThat(SendKey.read("f47ac10b-58cc-4372-A567-0e02b2c3d479")).isPresent();
    }
}
