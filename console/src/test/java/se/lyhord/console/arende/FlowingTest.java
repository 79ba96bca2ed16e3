package se.lyhord.console.arende;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlowingTest {
    @Test
    void letsLinesRunOnThatAMailProgramBroke() {
        String broken = """
                Varje förmiddag, i ur och skur, går jag med min rullator längs vattnet
                från bryggan bort mot Lövsta.

                Med vänlig hälsning
                Börje""";

        assertThat(Flowing.text(broken)).isEqualTo("""
                Varje förmiddag, i ur och skur, går jag med min rullator längs vattnet från bryggan bort mot Lövsta.

                Med vänlig hälsning
                Börje""");
    }

    @Test
    void leavesListsAndWhatTheWriterBroke() {
        String list = """
                Så här har det sett ut den senaste veckan, och det är inte bra:
                - tisdag: ingen kom på kvällen
                1. Varför har besöken uteblivit?
                2) Vem har signerat?""";

        assertThat(Flowing.text(list)).isEqualTo(list);
    }

    @Test
    void leavesTextsWhoseParagraphsAreWholeLines() {
        String lines =
                "Det här är ett stycke som är skrivet utan radbrytning och alltså är längre än så.\nsom liten rad";

        assertThat(Flowing.text(lines)).isEqualTo(lines);
    }
}
