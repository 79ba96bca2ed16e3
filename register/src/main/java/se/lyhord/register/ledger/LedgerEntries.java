package se.lyhord.register.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signals;

/** Single messages of the ledger, to be looked at or to be given another outcome by a person. */
@Component
@Transactional
public class LedgerEntries {
    private final JdbcClient jdbc;
    private final Signals signals;
    private final Clock clock;

    LedgerEntries(JdbcClient jdbc, Signals signals, Clock clock) {
        this.jdbc = jdbc;
        this.signals = signals;
        this.clock = clock;
    }

    /** A message of this nämnd. */
    @Transactional(readOnly = true)
    public Optional<LedgerEntry> find(String namnd, long id) {
        return entry(namnd, id, "");
    }

    /** The same, and nobody else decides about it until the caller's transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<LedgerEntry> hold(String namnd, long id) {
        return entry(namnd, id, " for update");
    }

    private Optional<LedgerEntry> entry(String namnd, long id, String lock) {
        return jdbc.sql("select " + LedgerRows.COLUMNS + """
                        , namnd, mailbox, reference, fetched_at, sha256, outcome_reason as why, held_because, outcome_at, duplicate_of
                        from ledger where namnd = :namnd and id = :id
                        """ + lock)
                .param("namnd", namnd)
                .param("id", id)
                .query(LedgerEntries::entry)
                .optional();
    }

    private static LedgerEntry entry(ResultSet row, int number) throws SQLException {
        Timestamp concluded = row.getTimestamp("outcome_at");
        return new LedgerEntry(
                LedgerRows.read(row, number),
                row.getString("namnd"),
                row.getString("mailbox"),
                new Reference(row.getString("reference")),
                row.getTimestamp("fetched_at").toInstant(),
                HexFormat.of().formatHex(row.getBytes("sha256")),
                row.getString("why"),
                row.getString("held_because"),
                concluded == null ? null : concluded.toInstant(),
                row.getObject("duplicate_of", Long.class));
    }

    /** Gives a message that is held another outcome. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void becomes(long id, Heading heading, Conclusion conclusion) {
        jdbc.sql("""
                        update ledger set outcome = :outcome, outcome_reason = :reason, outcome_at = :now, arende = :arende,
                                          duplicate_of = :duplicateOf, sender = :sender, subject = :subject
                        where id = :id and outcome is not null
                        """)
                .param("id", id)
                .param("outcome", conclusion.outcome().name())
                .param("reason", conclusion.reason())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("arende", conclusion.arende())
                .param("duplicateOf", conclusion.duplicateOf())
                .param("sender", heading.sender())
                .param("subject", heading.subject())
                .update();
        signals.send(Signal.LEDGER);
    }

    /** Lets a message that is held wait for its outcome again; it is tried once or twice and alone, since it may be what ended the process before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void waitsAgain(long id) {
        jdbc.sql("""
                        update ledger set outcome = null, outcome_reason = null, outcome_at = null, arende = null, duplicate_of = null,
                                          attempts = greatest(attempts - 2, 1), not_before = :now
                        where id = :id
                        """)
                .param("id", id)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        signals.send(Signal.LEDGER);
    }
}
