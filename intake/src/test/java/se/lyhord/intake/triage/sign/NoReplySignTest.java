package se.lyhord.intake.triage.sign;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NoReplySignTest {
    @ParameterizedTest
    @EnumSource(NoReplySign.class)
    void isSeenInAMachinesMailAndNotInAPersons(NoReplySign sign) {
        example(sign).show(sign);
    }

    private static Pair example(NoReplySign sign) {
        return switch (sign) {
            case NO_REPLY ->
                Pair.raw(
                        "From: svara-ej@eform.example\n\nhej",
                        "From: no-reply@eform.example\nReply-To: saga@brevlada.example\n\nhej");
            case MACHINE -> Pair.raw("From: root@server.example\n\nhej", "From: roote.karlsson@post.example\n\nhej");
        };
    }
}
