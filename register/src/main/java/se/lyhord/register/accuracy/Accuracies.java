package se.lyhord.register.accuracy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.classifier.model.Question;

/** Holds suggestions against what was confirmed; what is void, was merged into another, or only few may see is in no figure. */
@Component
@Transactional(readOnly = true)
public class Accuracies {
    private final JdbcClient jdbc;

    Accuracies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What came to a nämnd in a window, as things stand now. Who is jävig is no sign of a wrong enhet, and what was handed over had it from the routine. */
    public Accuracy of(String namnd, Window window) {
        return new Accuracy(
                window,
                jdbc.sql("""
                        select question, date_trunc(:step, arrived_at at time zone 'Europe/Stockholm')::date as step, suggested, confirmed,
                               coalesce(least(floor(probability * 20), 19) * 5, 0) as percent, suggested is not null and not abstained as offered,
                               count(*) as count, coalesce(sum(probability), 0) as probability
                        from arende
                             left join (select distinct on (arende) arende, data::json ->> 'from' as unit from arende_event
                                        where type = 'Recused' order by arende, seq) as jav on jav.arende = arende.id,
                             lateral (values ('KIND', suggestion -> 'kind', kind), ('FACTOR', suggestion -> 'factor', factor),
                                             ('UNIT', suggestion -> 'unit', case when status <> 'OMSTYRT' then coalesce(jav.unit, arende.unit) end)
                                     ) as asked (question, ranking, confirmed),
                             lateral (select ranking #> '{alternatives,0}' as best, coalesce((ranking -> 'abstained')::boolean, true) as abstained) as said,
                             lateral (select best ->> 'id' as suggested, (best -> 'probability')::numeric as probability) as answer
                        where namnd = :namnd and arrived_at >= :from and arrived_at < :until
                          and kind is not null and not restricted and merged_into is null and status <> 'MAKULERAT' and confirmed is not null
                        group by 1, 2, 3, 4, 5, 6
                        """)
                        .param("step", window.step().name().toLowerCase(Locale.ROOT))
                        .param("namnd", namnd)
                        .param("from", window.from())
                        .param("until", window.until())
                        .query(Accuracies::tally)
                        .list());
    }

    private static Tally tally(ResultSet row, int number) throws SQLException {
        return new Tally(
                Question.valueOf(row.getString("question")),
                row.getObject("step", LocalDate.class),
                row.getString("suggested"),
                row.getString("confirmed"),
                row.getInt("percent"),
                row.getBoolean("offered"),
                row.getInt("count"),
                row.getDouble("probability"));
    }
}
