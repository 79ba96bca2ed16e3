package se.lyhord.intake.triage.sign;

import static org.assertj.core.api.Assertions.assertThat;

import se.lyhord.intake.read.Mails;
import se.lyhord.intake.read.ReadMessage;

/** A machine's mail that bears a sign, and a person's mail that only looks as if. */
record Pair(ReadMessage machines, ReadMessage persons) {
    /** Both with a citizen's sender, an extra header and a short text. */
    static Pair headers(String machines, String persons) {
        return new Pair(citizens(machines), citizens(persons));
    }

    /** Both as written. */
    static Pair raw(String machines, String persons) {
        return new Pair(Mails.read(machines), Mails.read(persons));
    }

    private static ReadMessage citizens(String headers) {
        return Mails.citizens(headers + "\n", "Hej! Lampan utanför porten är trasig.");
    }

    void show(Sign sign) {
        assertThat(sign.in(machines)).as("the machine's mail").isTrue();
        assertThat(Sign.allIn(persons)).as("the person's mail").isEmpty();
        assertThat(sign.reason()).endsWith(".");
    }
}
