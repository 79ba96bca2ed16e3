package se.lyhord.register.dispatch;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signals;

/** What a person has decided about a letter that waited for one; each tells whether it still waited, and only then is it so. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class LettersSeenTo {
    private static final String WAITING = " where id = :id and state in ('FAILED', 'RETURNED', 'MANUAL')";

    private final JdbcClient jdbc;
    private final Signals signals;
    private final Clock clock;

    LettersSeenTo(JdbcClient jdbc, Signals signals, Clock clock) {
        this.jdbc = jdbc;
        this.signals = signals;
        this.clock = clock;
    }

    /**
     * A person sent it then, and what waits to be shown is; no report about a mail is about it any more.
     *
     * @param how as a sentence in Swedish
     */
    public boolean sent(long letter, String by, Instant when, String how) {
        return changed(jdbc.sql("""
                        update dispatch set state = 'SENT', seen_to_by = :by, sent_at = :when, attempts = 0, reason = :how,
                                            show_at = case when show_at > :now then :now else show_at end
                        """ + WAITING)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", letter)
                .param("by", by)
                .param("how", how)
                .param("when", when.atOffset(ZoneOffset.UTC))
                .update());
    }

    /** It goes by mail after all, to the same address or another. */
    public boolean mail(long letter, String by, String address) {
        return changed(jdbc.sql("""
                        update dispatch set state = 'PLANNED', seen_to_by = :by, recipient = :address, attempts = 0, not_before = :now,
                                            returned_at = null, dead_address = false,
                                            show_at = case when show_at > :now then :now else show_at end
                        """ + WAITING)
                .param("id", letter)
                .param("by", by)
                .param("address", address)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update());
    }

    /** It is not sent at all; the reason is a sentence in Swedish. */
    public boolean drop(long letter, String by, String reason) {
        return changed(jdbc.sql("update dispatch set state = 'CANCELLED', seen_to_by = :by, reason = :reason" + WAITING)
                .param("id", letter)
                .param("by", by)
                .param("reason", reason)
                .update());
    }

    private boolean changed(int letters) {
        signals.send(Signal.DISPATCH);
        return letters == 1;
    }
}
