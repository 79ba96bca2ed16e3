package se.lyhord.intake.benchmark;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks into the ledger from outside. */
final class Ledger {
    private final JdbcClient jdbc;

    Ledger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void awaitOutcomes(long mails) throws InterruptedException {
        while (count() < mails) {
            Thread.sleep(20);
        }
    }

    long count() {
        return jdbc.sql("select count(*) from ledger where outcome is not null")
                .query(Long.class)
                .single();
    }

    /** How long recording and handling of the newest mails took by their own clocks. */
    String span(int newest) {
        return jdbc.sql("""
                        select 'recording ' || round(extract(epoch from max(fetched_at) - min(fetched_at)), 2) || ' s, first mail to last outcome '
                               || round(extract(epoch from max(outcome_at) - min(fetched_at)), 2) || ' s'
                        from (select fetched_at, outcome_at from ledger order by id desc limit :newest) measured
                        """).param("newest", newest).query(String.class).single();
    }

    String outcomes() {
        return String.join(", ", jdbc.sql("""
                        select coalesce(outcome, 'WAITING') || ' ' || count(*) from ledger group by outcome order by count(*) desc
                        """).query(String.class).list());
    }
}
