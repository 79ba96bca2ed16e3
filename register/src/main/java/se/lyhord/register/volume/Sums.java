package se.lyhord.register.volume;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must be true of a filled database as a whole: the series, the ledger's sums, the next ids, and what the planner knows. */
final class Sums {
    private final JdbcClient jdbc;

    Sums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void make(Volume volume, Plan plan) {
        plan.series().forEach((year, last) -> jdbc.sql(
                        "insert into diary_series (namnd, year, last) values (:namnd, :year, :last)")
                .param("namnd", volume.namnd())
                .param("year", year)
                .param("last", last)
                .update());
        jdbc.sql("insert into ledger_tally select namnd, null, count(*) from ledger group by namnd")
                .update();
        jdbc.sql(
                        "insert into ledger_tally select namnd, outcome, count(*) from ledger where outcome is not null group by namnd, outcome")
                .update();
        List.of("ledger", "arende", "message", "dispatch", "measure", "alarm").forEach(table -> jdbc.sql(
                        "select setval(pg_get_serial_sequence('%1$s', 'id'), (select max(id) from %1$s))"
                                .formatted(table))
                .query((row, number) -> number)
                .list());
    }

    /** Sees to the tables as the database itself would in the course of ten years. */
    void tidy() {
        jdbc.sql("vacuum analyze").update();
    }
}
