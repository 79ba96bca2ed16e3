package se.lyhord.register.ledger;

import java.security.SecureRandom;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** A message as it is written into the ledger the first time. */
final class NewRow {
    static final String INSERT = """
            insert into ledger (namnd, channel, mailbox, uidvalidity, uid, reference, arrived_at, fetched_at, not_before,
                                sha256, size, raw, held_because)
            values (:namnd, :channel, :mailbox, :uidvalidity, :uid, :reference, :arrived, :now, :now, :sha256, :size, :raw, :held)
            on conflict (mailbox, uidvalidity, uid) do nothing
            """;

    private NewRow() {}

    static SqlParameterSource of(Arrival arrival, SecureRandom random, OffsetDateTime now) {
        MailboxPosition position = arrival.position();
        return new MapSqlParameterSource()
                .addValue("namnd", arrival.namnd())
                .addValue("channel", arrival.channel().name())
                .addValue("mailbox", position == null ? null : position.mailbox())
                .addValue("uidvalidity", position == null ? null : position.uidValidity())
                .addValue("uid", position == null ? null : position.uid())
                .addValue("reference", Reference.random(random).text())
                .addValue("arrived", arrival.arrivedAt().atOffset(ZoneOffset.UTC))
                .addValue("now", now)
                .addValue("sha256", arrival.raw().sha256())
                .addValue("size", arrival.raw().bytes().length)
                .addValue("raw", arrival.raw().bytes())
                .addValue("held", arrival.heldBecause());
    }
}
