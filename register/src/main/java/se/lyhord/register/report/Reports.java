package se.lyhord.register.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The figures and measures of every nämnd; what only few may see or is void is in none, and of what was merged into another only its measures are. */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class Reports {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final MeasuresOfPeriod measures;

    Reports(JdbcClient jdbc, Clock clock, MeasuresOfPeriod measures) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.measures = measures;
    }

    /** The report as things stand now: who had an answer since then moves from one figure to another. */
    public Report of(String namnd, Period period) {
        List<FoundMeasure> found = measures.of(namnd, period);
        List<ReportedMeasure> shown = found.stream()
                .filter(measure -> !measure.pointsAtSomebody())
                .map(FoundMeasure::measure)
                .toList();
        return new Report(period, counted(namnd, period), apart(namnd, period), shown, found.size() - shown.size());
    }

    private List<Counted> counted(String namnd, Period period) {
        return ask("""
                        select unit, factor, factor_code, kind,
                               count(*) filter (where done_at <= due_at) as in_time,
                               count(*) filter (where done_at > due_at) as late,
                               count(*) filter (where done_at is null and due_at < :now) as open_late,
                               count(*) filter (where done_at is null and due_at >= :now) as open,
                               count(*) filter (where due_at is null) as without_frist
                        from arende left join frist on frist.arende = id and name = 'SVAR' and cancelled_at is null
                        where namnd = :namnd and arrived_at >= :from and arrived_at < :until
                          and not restricted and merged_into is null and kind is not null
                          and status in ('BEKRAFTAT', 'FORDELAT', 'BESVARAT', 'AVSLUTAT')
                        group by unit, factor, factor_code, kind order by unit, factor, factor_code nulls first, kind
                        """, namnd, period).query(Reports::counted).list();
    }

    private CountedApart apart(String namnd, Period period) {
        return ask("""
                        select count(*) filter (where status = 'INKOMMET') as unconfirmed,
                               count(*) filter (where status = 'INKOMMET' and answer_due < :now) as unconfirmed_late,
                               count(*) filter (where status = 'VIDAREBEFORDRAT') as forwarded,
                               count(*) filter (where status = 'OMSTYRT') as handed_over
                        from arende
                        where namnd = :namnd and arrived_at >= :from and arrived_at < :until
                          and not restricted and merged_into is null
                        """, namnd, period)
                .query((row, number) -> new CountedApart(
                        row.getInt("unconfirmed"),
                        row.getInt("unconfirmed_late"),
                        row.getInt("forwarded"),
                        row.getInt("handed_over")))
                .single();
    }

    private JdbcClient.StatementSpec ask(String sql, String namnd, Period period) {
        return jdbc.sql(sql)
                .param("namnd", namnd)
                .param("from", period.from())
                .param("until", period.until())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC));
    }

    private static Counted counted(ResultSet row, int number) throws SQLException {
        return new Counted(
                row.getString("unit"),
                row.getString("factor"),
                row.getString("factor_code"),
                row.getString("kind"),
                new Answers(
                        row.getInt("in_time"),
                        row.getInt("late"),
                        row.getInt("open_late"),
                        row.getInt("open"),
                        row.getInt("without_frist")));
    }
}
