package se.lyhord.register.dispatch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.config.routine.letter.Brevslag;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signals;

/** Finds the letter that a report is about, and takes it back. */
@Component
@Transactional
public class ReturnedLetters {
    private final JdbcClient jdbc;
    private final Signals signals;
    private final Clock clock;

    ReturnedLetters(JdbcClient jdbc, Signals signals, Clock clock) {
        this.jdbc = jdbc;
        this.signals = signals;
        this.clock = clock;
    }

    /**
     * The nämnd's letter with one of these marks, else with one of these Message-IDs; only those who have seen the letter know either.
     *
     * @param marks from bounce addresses
     * @param messageIds without angle brackets
     */
    @Transactional(readOnly = true)
    public Optional<PostedLetter> find(String namnd, Collection<String> marks, Collection<String> messageIds) {
        return marks.isEmpty() && messageIds.isEmpty()
                ? Optional.empty()
                : jdbc.sql("""
                                select id, arende, kind from dispatch
                                where namnd = :namnd and arende is not null and (mark = any (:marks) or message_id = any (:ids))
                                order by mark = any (:marks) desc, id limit 1
                                """)
                        .param("namnd", namnd)
                        .param("marks", marks.toArray(String[]::new))
                        .param("ids", bracketed(messageIds))
                        .query(ReturnedLetters::letter)
                        .optional();
    }

    private static String[] bracketed(Collection<String> messageIds) {
        return messageIds.stream().map(id -> "<" + id + ">").toArray(String[]::new);
    }

    /**
     * It did not arrive.
     *
     * @param deadAddress whether the address takes no mail at all
     * @param reason a sentence in Swedish
     * @param said what the mail server said
     * @return the letter; empty when it had come back before, or was never sent
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<PostedLetter> takeBack(long letter, boolean deadAddress, String reason, String said) {
        Optional<PostedLetter> changed = jdbc.sql("""
                        update dispatch set state = 'RETURNED', reason = :reason, last_error = :said, returned_at = :now, dead_address = :dead
                        where id = :id and state in ('PLANNED', 'SENDING', 'SENT') and attempts > 0 and arende is not null
                        returning id, arende, kind
                        """)
                .param("id", letter)
                .param("reason", reason)
                .param("said", said)
                .param("dead", deadAddress)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(ReturnedLetters::letter)
                .optional();
        signals.send(Signal.DISPATCH);
        return changed;
    }

    private static PostedLetter letter(ResultSet row, int number) throws SQLException {
        return new PostedLetter(row.getLong("id"), row.getLong("arende"), Brevslag.valueOf(row.getString("kind")));
    }
}
