package se.lyhord.intake.read.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NewTextTest {
    @ParameterizedTest
    @MethodSource("replies")
    void isWhatTheSenderWroteNow(MailCase mail) {
        String text = NewText.of(mail.get("text"), true);

        assertThat(text).isEqualTo(mail.get("new"));
    }

    @ParameterizedTest
    @MethodSource("wholes")
    void isEverythingWhereNothingIsQuoted(MailCase mail) {
        String reply = NewText.of(mail.get("text"), true);
        String letter = NewText.of(mail.get("text"), false);

        assertThat(reply).isEqualTo(mail.get("text"));
        assertThat(letter).isEqualTo(mail.get("text"));
    }

    static Stream<MailCase> replies() throws IOException {
        return MailCase.in("replies.txt");
    }

    static Stream<MailCase> wholes() throws IOException {
        return MailCase.in("kept-whole.txt");
    }
}
