package se.lyhord.register.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.lyhord.register.routine.RoutineInForce;
import se.lyhord.register.search.SearchPlace.Way;

/** Looks conditions up in the search rows; whether a candidate holds still, and for whom, is for others to say. */
@Component
class Candidates {
    private final JdbcClient jdbc;

    Candidates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest that meet every condition, after that place. */
    List<SearchPlace> newest(
            String namnd, List<String> conditions, SearchQuestion question, @Nullable SearchPlace after, int limit) {
        List<Window> windows = windows(namnd, question, after);
        if (windows.isEmpty()) {
            return List.of();
        }
        Instant before = after == null ? windows.getFirst().to() : after.arrivedAt();
        return jdbc.sql("""
                        select arende, arrived_at from newest_hits(
                            :asked::tsquery[], :windows::tsquery[], :begins::timestamptz[], :ends::timestamptz[], :before, :arende, :limit)
                        """)
                .param("asked", conditions.toArray(String[]::new))
                .param("windows", each(windows, Window::condition))
                .param("begins", each(windows, window -> window.from().toString()))
                .param("ends", each(windows, window -> window.to().toString()))
                .param("before", before.atOffset(ZoneOffset.UTC))
                .param("arende", after == null ? 0 : after.id())
                .param("limit", limit)
                .query((row, number) -> new SearchPlace(
                        Way.WORDS, row.getTimestamp("arrived_at").toInstant(), row.getLong("arende"), 0))
                .list();
    }

    private static String[] each(List<Window> windows, Function<Window, String> value) {
        return windows.stream().map(value).toArray(String[]::new);
    }

    private List<Window> windows(String namnd, SearchQuestion question, @Nullable SearchPlace after) {
        Days days = days(namnd);
        LocalDate first = days.first;
        LocalDate last = days.last;
        if (first == null || last == null) {
            return List.of();
        }
        LocalDate from = question.from();
        return Window.of(namnd, from != null && from.isAfter(first) ? from : first, last(last, question.to(), after));
    }

    private static LocalDate last(LocalDate newest, @Nullable LocalDate to, @Nullable SearchPlace after) {
        LocalDate last = to != null && to.isBefore(newest) ? to : newest;
        LocalDate reached = after == null ? last : RoutineInForce.arrivalDate(after.arrivedAt());
        return reached.isBefore(last) ? reached : last;
    }

    private Days days(String namnd) {
        return jdbc.sql("select min(arrived_at) as first, max(arrived_at) as last from arende where namnd = :namnd")
                .param("namnd", namnd)
                .query(Days::of)
                .single();
    }

    /** How well the words fit each of these. */
    Map<Long, Double> ranks(List<Long> arenden, String words) {
        Map<Long, Double> ranks = new HashMap<>();
        jdbc.sql(
                        "select arende, ts_rank_cd(words, :words::tsquery) as rank from arende_search where arende = any (:ids)")
                .param("words", words)
                .param("ids", arenden.toArray(Long[]::new))
                .query((row, number) -> Map.entry(row.getLong("arende"), row.getDouble("rank")))
                .list()
                .forEach(rank -> ranks.put(rank.getKey(), rank.getValue()));
        return ranks;
    }

    /** When the first and the last came; both null where nothing has come at all. */
    private record Days(@Nullable LocalDate first, @Nullable LocalDate last) {
        static Days of(ResultSet row, int number) throws SQLException {
            return new Days(day(row.getTimestamp("first")), day(row.getTimestamp("last")));
        }

        private static @Nullable LocalDate day(@Nullable Timestamp moment) {
            return moment == null ? null : RoutineInForce.arrivalDate(moment.toInstant());
        }
    }
}
