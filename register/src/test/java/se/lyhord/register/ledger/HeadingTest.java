package se.lyhord.register.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadingTest {
    @Test
    void leavesOutWhatTheDatabaseCannotKeepAndWhatTurnsTheLine() {
        Heading heading = new Heading("anna\0@brevlada.example", "Faktura\r\n\u202Egpj.exe\u2066", null, null);

        assertThat(heading.sender()).isEqualTo("anna @brevlada.example");
        assertThat(heading.subject()).isEqualTo("Faktura gpj.exe");
    }

    @Test
    void keepsTheBeginningOfWhatIsUnreasonablyLong() {
        Heading heading = new Heading("å".repeat(1_000_000), "😀".repeat(1_000_000), null, null);

        assertThat(heading.sender()).isEqualTo("å".repeat(320));
        assertThat(heading.subject()).isEqualTo("😀".repeat(1_000));
    }
}
