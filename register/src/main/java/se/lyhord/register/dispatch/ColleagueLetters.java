package se.lyhord.register.dispatch;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signals;

/** Letters to colleagues that the mail server has not taken: they rest at night, and a morning's list is not sent when the next is there. */
@Component
@Transactional
public class ColleagueLetters {
    private final JdbcClient jdbc;
    private final Signals signals;
    private final Clock clock;

    ColleagueLetters(JdbcClient jdbc, Signals signals, Clock clock) {
        this.jdbc = jdbc;
        this.signals = signals;
        this.clock = clock;
    }

    /** Lets alarms and morning letters wait until then; they would not be sent before anyway, and so nobody takes them for late. */
    public void restUntil(String namnd, Instant moment) {
        jdbc.sql("""
                        update dispatch set not_before = :moment
                        where namnd = :namnd and state = 'PLANNED' and kind in ('LARM', 'MORGONBREV') and not_before < :moment
                        """)
                .param("namnd", namnd)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Withdraws the morning letters to this address that have not been sent, since a newer one says all that they say. */
    public void withdrawMorningLetters(String namnd, String address) {
        int withdrawn = jdbc.sql("""
                        update dispatch set state = 'CANCELLED', reason = 'Ett nyare morgonbrev ersätter det.'
                        where namnd = :namnd and kind = 'MORGONBREV' and recipient = :address and state = 'PLANNED' and planned_at < :now
                        """)
                .param("namnd", namnd)
                .param("address", address)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (withdrawn > 0) {
            signals.send(Signal.DISPATCH);
        }
    }
}
