package se.lyhord.register.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.register.watch.Watched.Kind;

/** Where the nodes report how it goes, and everybody may read it. */
@Component
@Transactional
public class WatchBook {
    private static final Duration FORGOTTEN = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    WatchBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Keeps what a node sees, in place of what it saw before. A node that has a problem does not talk over another that has none.
     *
     * @param node the same after a restart
     */
    public void report(String namnd, String node, List<Watched> seen) {
        seen.forEach(one -> report(namnd, node, one));
        jdbc.sql("""
                        delete from watched
                        where namnd = :namnd and ((node = :node and kind || name <> all (:seen)) or reported_at < :forgotten)
                        """)
                .param("namnd", namnd)
                .param("node", node)
                .param("seen", seen.stream().map(one -> one.kind() + one.name()).toArray(String[]::new))
                .param("forgotten", at(clock.instant().minus(FORGOTTEN)))
                .update();
    }

    private void report(String namnd, String node, Watched one) {
        jdbc.sql("""
                        insert into watched as known (namnd, kind, name, node, contact_at, problem, problem_since, waiting, oldest, reported_at)
                        values (:namnd, :kind, :name, :node, :contact, :problem, :since, :waiting, :oldest, :reported)
                        on conflict (namnd, kind, name) do update set
                            node = excluded.node, contact_at = excluded.contact_at, problem = excluded.problem,
                            problem_since = excluded.problem_since, waiting = excluded.waiting, oldest = excluded.oldest,
                            reported_at = excluded.reported_at
                        where known.node = excluded.node or excluded.problem is null or known.problem is not null or known.reported_at < :silent
                        """)
                .param("namnd", namnd)
                .param("kind", one.kind().name())
                .param("name", one.name())
                .param("node", node)
                .param("contact", at(one.contact()))
                .param("problem", one.problem())
                .param("since", at(one.since()))
                .param("waiting", one.waiting())
                .param("oldest", at(one.oldest()))
                .param("reported", at(one.reported()))
                .param("silent", at(clock.instant().minus(Watched.SILENCE)))
                .update();
    }

    /** Everything that is watched for a nämnd: the mailboxes by name, then sending. */
    @Transactional(readOnly = true)
    public List<Watched> all(String namnd) {
        return jdbc.sql("select * from watched where namnd = :namnd order by kind, name")
                .param("namnd", namnd)
                .query(WatchBook::watched)
                .list();
    }

    private static Watched watched(ResultSet row, int number) throws SQLException {
        return new Watched(
                Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                instant(row.getTimestamp("contact_at")),
                row.getString("problem"),
                instant(row.getTimestamp("problem_since")),
                row.getLong("waiting"),
                instant(row.getTimestamp("oldest")),
                row.getTimestamp("reported_at").toInstant());
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
