package se.lyhord.register.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.rule.Kanal;
import se.lyhord.register.access.Account;
import se.lyhord.register.arende.AnswerDue;
import se.lyhord.register.arende.ArendeStatus;
import se.lyhord.register.arende.Sender;
import se.lyhord.register.permission.Reader;
import se.lyhord.register.permission.ReadingRule;
import se.lyhord.register.permission.Standing;
import se.lyhord.register.routine.Routines;

/** Reads candidates as they are now, and leaves out those that the person may not read or that no longer are what was asked for. */
@Component
class FoundArenden {
    private final JdbcClient jdbc;
    private final ReadingRule rule;
    private final Routines routines;

    FoundArenden(JdbcClient jdbc, ReadingRule rule, Routines routines) {
        this.jdbc = jdbc;
        this.rule = rule;
        this.routines = routines;
    }

    /** In the order of the ids. */
    List<FoundArende> of(Account account, SearchQuestion question, List<Long> ids) {
        Reader reader = rule.reader(account);
        Map<Long, FoundArende> found = new HashMap<>();
        jdbc
                .sql("""
                        select id, namnd, diarienummer, status, arrived_at, title, sender_name, sender_address, sender_phone, sender_postal,
                               companion_of is not null as companion, kind, unit, flags, channel, answer_due, taken_over_by, restricted
                        from arende where namnd = :namnd and id = any (:ids)
                        """)
                .param("namnd", account.namnd())
                .param("ids", ids.toArray(Long[]::new))
                .query(Row::of)
                .list()
                .stream()
                .filter(row -> fits(row.found, question))
                .filter(row -> reader.mayRead(row.standing, routines.at(account.namnd(), row.found.arrivedAt())))
                .forEach(row -> found.put(row.found.id(), row.found));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static boolean fits(FoundArende found, SearchQuestion question) {
        return (question.statuses().isEmpty() || question.statuses().contains(found.status()))
                && isOrAny(question.kind(), found.kind())
                && isOrAny(question.unit(), found.unit())
                && isOrAny(question.channel(), found.channel())
                && (question.flag() == null || found.flags().contains(question.flag()));
    }

    private static boolean isOrAny(@Nullable Object wanted, @Nullable Object is) {
        return wanted == null || wanted.equals(is);
    }

    private record Row(FoundArende found, Standing standing) {
        static Row of(ResultSet row, int number) throws SQLException {
            FoundArende found = new FoundArende(
                    row.getLong("id"),
                    row.getString("diarienummer"),
                    ArendeStatus.valueOf(row.getString("status")),
                    row.getTimestamp("arrived_at").toInstant(),
                    row.getString("title"),
                    Sender.read(row),
                    row.getBoolean("companion"),
                    row.getString("kind"),
                    row.getString("unit"),
                    List.of((String[]) row.getArray("flags").getArray()),
                    Kanal.valueOf(row.getString("channel")),
                    AnswerDue.read(row));
            return new Row(
                    found,
                    new Standing(
                            row.getString("namnd"),
                            found.unit(),
                            found.flags(),
                            row.getString("taken_over_by"),
                            row.getBoolean("restricted")));
        }
    }
}
