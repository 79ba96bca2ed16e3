package se.lyhord.register.conversation.live;

import static se.lyhord.register.conversation.Column.instant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.Stream;

/**
 * A conversation of which something is in an ärende.
 *
 * @param talk without what was said
 * @param arenden all that its messages are in; where one was taken over, the one that goes on
 */
record AboutRow(LiveConversation talk, List<Long> arenden) {
    static AboutRow of(ResultSet row, int number) throws SQLException {
        return new AboutRow(
                new LiveConversation(
                        row.getLong("id"),
                        row.getLong("about"),
                        row.getString("language"),
                        row.getTimestamp("started_at").toInstant(),
                        row.getBoolean("opened"),
                        instant(row, "asked"),
                        row.getString("officer"),
                        row.getString("officer_name"),
                        row.getObject("satisfied", Boolean.class),
                        List.of()),
                Stream.of((Long[]) row.getArray("arenden").getArray()).toList());
    }

    /** Where a message lies alone, what the others say is for those who may read them too. */
    boolean isShownIn(long arende, LongPredicate mayRead) {
        return talk.arende() == arende || arenden.stream().allMatch(mayRead::test);
    }
}
