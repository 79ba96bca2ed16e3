package se.lyhord.register.arende;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.config.routine.rule.Diarieregler;

/** The gap-free yearly number series of each nämnd: a number that is taken in a transaction that fails was never taken. */
@Component
class DiarySeries {
    private final JdbcClient jdbc;

    DiarySeries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    Diarienummer next(String namnd, int year, Diarieregler rules) {
        int number = jdbc.sql("""
                        insert into diary_series as series (namnd, year, last) values (:namnd, :year, 1)
                        on conflict (namnd, year) do update set last = series.last + 1
                        returning last
                        """)
                .param("namnd", namnd)
                .param("year", year)
                .query(Integer.class)
                .single();
        return new Diarienummer(rules.number(year, number));
    }
}
