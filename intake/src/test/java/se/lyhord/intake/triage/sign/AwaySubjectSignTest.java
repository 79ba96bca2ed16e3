package se.lyhord.intake.triage.sign;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AwaySubjectSignTest {
    @ParameterizedTest
    @EnumSource(AwaySubjectSign.class)
    void isSeenInAMachinesMailAndNotInAPersons(AwaySubjectSign sign) {
        example(sign).show(sign);
    }

    private static Pair example(AwaySubjectSign sign) {
        return switch (sign) {
            case PREFIX ->
                Pair.headers("Subject: Automatiskt svar: Lampan", "Subject: Automatiskt svar på min ansökan?");
            case ABSENCE ->
                Pair.headers(
                        "Subject: Frånvaro: Vi har tagit emot ditt meddelande",
                        "Subject: Frånvaro: min son\nUser-Agent: Mozilla Thunderbird");
            case WHOLE -> Pair.headers("Subject: Out of office", "Subject: Out of office hours at the library");
            case BRACKETED -> Pair.headers("Subject: Lampan [Autosvar]", "Subject: Ert autosvar (som jag fick i går)");
            case NAMED ->
                Pair.headers(
                        "Subject: Elin Strand is out of the office (returning 2026-12-01)",
                        "Subject: Ingen är på kontoret när man ringer");
        };
    }
}
