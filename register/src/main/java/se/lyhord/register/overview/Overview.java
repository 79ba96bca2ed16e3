package se.lyhord.register.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.config.calendar.SvenskTid;
import se.lyhord.register.routine.RoutineInForce;
import se.lyhord.register.routine.Routines;

/** The figures of a nämnd's enheter and the ärenden behind each; without what few may see. */
@Component
@Transactional(readOnly = true)
public class Overview {
    private static final int SOON = 3;
    private static final int LATEST = 500;

    private final JdbcClient jdbc;
    private final Routines routines;
    private final Clock clock;

    Overview(JdbcClient jdbc, Routines routines, Clock clock) {
        this.jdbc = jdbc;
        this.routines = routines;
        this.clock = clock;
    }

    /** The figures of these enheter, in their order; those with nothing too. */
    public List<UnitWatch> figures(String namnd, Collection<String> units) {
        Map<String, Map<Watch, Integer>> found = new HashMap<>();
        for (Watch watch : Watch.values()) {
            bound(
                            "select unit, count(*) as number from (" + WatchSql.of(watch)
                                    + ") w where unit = any (:units) group by unit",
                            namnd)
                    .param("units", units.toArray(String[]::new))
                    .query(row -> {
                        found.computeIfAbsent(row.getString("unit"), unit -> new EnumMap<>(Watch.class))
                                .put(watch, row.getInt("number"));
                    });
        }
        return units.stream()
                .map(unit -> new UnitWatch(unit, found.getOrDefault(unit, Map.of())))
                .toList();
    }

    /** The ärenden behind a figure of these enheter, due soonest first, at most 500. */
    public List<WatchedArende> behind(String namnd, Collection<String> units, Watch watch) {
        return bound(
                        "select w.*, coalesce(a.diarienummer, a.reference) as name, a.title from (" + WatchSql.of(watch)
                                + ") w join arende a on a.id = w.id where w.unit = any (:units) order by w.due, w.id limit "
                                + LATEST,
                        namnd)
                .param("units", units.toArray(String[]::new))
                .query(Overview::watched)
                .list();
    }

    private JdbcClient.StatementSpec bound(String sql, String namnd) {
        LocalDate today = RoutineInForce.arrivalDate(clock.instant());
        return jdbc.sql(sql)
                .param("namnd", namnd)
                .param("day", today)
                .param("today", start(today))
                .param(
                        "soon",
                        start(routines.today(namnd)
                                .arbetsdagar()
                                .plus(today, SOON)
                                .plusDays(1)));
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(SvenskTid.ZONE).toOffsetDateTime();
    }

    private static WatchedArende watched(ResultSet row, int number) throws SQLException {
        OffsetDateTime due = row.getObject("due", OffsetDateTime.class);
        return new WatchedArende(
                row.getLong("id"),
                row.getString("name"),
                row.getString("title"),
                row.getString("unit"),
                due.equals(OffsetDateTime.MAX) ? null : due.toInstant(),
                row.getString("what"));
    }
}
