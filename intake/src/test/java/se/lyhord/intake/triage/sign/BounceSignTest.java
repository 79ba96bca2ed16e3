package se.lyhord.intake.triage.sign;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BounceSignTest {
    @ParameterizedTest
    @EnumSource(BounceSign.class)
    void isSeenInAMachinesMailAndNotInAPersons(BounceSign sign) {
        example(sign).show(sign);
    }

    private static Pair example(BounceSign sign) {
        return switch (sign) {
            case REPORT -> Pair.raw("""
                        From: Mail System <bounces@mx.example>
                        To: synpunkter@namnd.example
                        Subject: Hej

                        Your message to <elin@post.example> could not be delivered: 550 5.1.1 user unknown
                        """, """
                        From: Elin Strand <elin@post.example>
                        To: synpunkter@namnd.example
                        Subject: Hej

                        När jag skriver till er får jag tillbaka: Your message could not be delivered, 550 5.1.1 user unknown. Varför?
                        """);
            case MAIL_SERVER ->
                Pair.raw(
                        "From: MAILER-DAEMON@mx.example\n\nhej",
                        "From: Maila Daemon <maila.daemon@post.example>\n\nhej");
            case FAILED_RECIPIENTS ->
                Pair.headers("X-Failed-Recipients: elin@post.example", "Subject: Failed recipients?");
            case SUBJECT ->
                Pair.headers(
                        "Subject: Det går inte att leverera: Din synpunkt",
                        "Subject: VB: Det går inte att leverera: Din synpunkt");
        };
    }
}
