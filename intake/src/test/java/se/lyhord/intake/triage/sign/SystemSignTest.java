package se.lyhord.intake.triage.sign;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SystemSignTest {
    @ParameterizedTest
    @EnumSource(SystemSign.class)
    void isSeenInAMachinesMailAndNotInAPersons(SystemSign sign) {
        example(sign).show(sign);
    }

    private static Pair example(SystemSign sign) {
        return switch (sign) {
            case LOOP ->
                Pair.headers(
                        "X-Loop: kundtjanst@foretag.example", "X-Loop: saga@brevlada.example\nUser-Agent: Mutt/2.2");
            case OTRS -> Pair.headers("X-OTRS-Loop: yes", "X-OTRS-FollowUp-Note: no");
            case REQUEST_TRACKER ->
                Pair.headers(
                        "X-RT-Loop-Prevention: namnd.example\nPrecedence: bulk", "X-RT-Loop-Prevention: namnd.example");
            case FREESCOUT ->
                Pair.headers("X-FreeScout-Mail-Type: auto.reply", "X-FreeScout-Mail-Type: customer.message");
            case JIRA -> Pair.headers("X-JIRA-FingerPrint: 8f2b1c", "Subject: Jira fungerar inte i er e-tjänst");
            case SERVICENOW -> Pair.headers("X-ServiceNow-Generated: true", "X-ServiceNow-Generated: false");
            case NOTICE -> Pair.headers("X-Cron-Env: <SHELL=/bin/sh>", "X-Originating-IP: 192.0.2.7");
        };
    }
}
