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
                               array_remove(array[sender_name, sender_address, sender_phone], null) as sender
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
                List.of((String[]) row.getArray("sender").getArray()));
    }
}
