package se.lyhord.intake.triage.sign;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ListSignTest {
    @ParameterizedTest
    @EnumSource(ListSign.class)
    void isSeenInAMachinesMailAndNotInAPersons(ListSign sign) {
        example(sign).show(sign);
    }

    private static Pair example(ListSign sign) {
        return switch (sign) {
            case LIST_ID -> Pair.headers("List-Id: <nytt.forening.example>", "List-Help: <mailto:hjalp@x.example>");
            case LIST_POST -> Pair.headers("List-Post: <mailto:lista@forening.example>", "Subject: Post till lista");
            case UNSUBSCRIBE ->
                Pair.headers(
                        "List-Unsubscribe: <mailto:av@butik.example>",
                        "List-Unsubscribe: <https://gateway.example/av>\nX-Mailer: iPhone Mail (20H19)");
            case PRECEDENCE -> Pair.headers("Precedence: bulk", "Precedence: first-class");
            case LIST_PROGRAM -> Pair.headers("X-Mailman-Version: 3.3.8", "Subject: Mailman frågade mig om lösenord");
            case CAMPAIGN -> Pair.headers("X-CSA-Complaints: csa@sandare.example", "Subject: Kampanj mot buller");
        };
    }
}
