package se.lyhord.register.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The measures that were added in a period, also because of what came before it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MeasuresOfPeriod {
    private final JdbcClient jdbc;

    MeasuresOfPeriod(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<FoundMeasure> of(String namnd, Period period) {
        return jdbc.sql("""
                        select unit, factor, text, done, follow_up, result,
                               (followed_up at time zone 'Europe/Stockholm')::date as followed_up,
                               exists (
                                   select 1 from unnest(array[sender_name, sender_address, sender_phone]) as sender (word)
                                   where trim(word) <> '' and position(lower(trim(word)) in lower(concat_ws(' ', text, result))) > 0
                               ) as names_sender
                        from measure join arende on arende.id = measure.arende
                        where namnd = :namnd and added_at >= :from and added_at < :until
                          and not restricted and status <> 'MAKULERAT'
                        order by measure.id
                        """)
                .param("namnd", namnd)
                .param("from", period.from())
                .param("until", period.until())
                .query(MeasuresOfPeriod::found)
                .list();
    }

    private static FoundMeasure found(ResultSet row, int number) throws SQLException {
        return new FoundMeasure(
                new ReportedMeasure(
                        row.getString("unit"),
                        row.getString("factor"),
                        row.getString("text"),
                        row.getBoolean("done"),
                        row.getObject("follow_up", LocalDate.class),
                        row.getObject("followed_up", LocalDate.class),
                        row.getString("result")),
                row.getBoolean("names_sender"));
    }
}
