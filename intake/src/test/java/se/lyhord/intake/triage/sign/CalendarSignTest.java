package se.lyhord.intake.triage.sign;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CalendarSignTest {
    @ParameterizedTest
    @EnumSource(CalendarSign.class)
    void isSeenInAMachinesMailAndNotInAPersons(CalendarSign sign) {
        example(sign).show(sign);
    }

    private static Pair example(CalendarSign sign) {
        return switch (sign) {
            case METHOD ->
                Pair.headers(
                        "Content-Type: text/calendar; method=COUNTER", "Content-Type: text/calendar; method=REQUEST");
            case SUBJECT ->
                Pair.raw(
                        "From: elin@post.example\nSubject: Accepterat: Samråd om parken\n\n",
                        "From: elin@post.example\nSubject: Accepterat: men jag är inte nöjd\n\nJag tog platsen, men den är fel.");
        };
    }
}
