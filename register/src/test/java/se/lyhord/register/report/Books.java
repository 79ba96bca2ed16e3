package se.lyhord.register.report;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ärenden as they stand in the database, each test's in a nämnd of its own. */
@Component
class Books {
    private final JdbcClient jdbc;

    Books(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A nämnd that no other test knows. */
    static String namnd() {
        return "prov-" + UUID.randomUUID();
    }

    /** A confirmed klagomål about mat at hemtjanst with the next diarienummer, sent by Åsa Öberg. */
    long complaint(String namnd, String arrived) {
        return jdbc.sql("""
                        insert into arende (namnd, reference, diarienummer, status, arrived_at, title, excerpt, sender_name, sender_address,
                                            suggestion, kind, factor, unit, answer_due)
                        values (:namnd, :reference, 'P ' || (select count(*) + 1 from arende where namnd = :namnd), 'FORDELAT', :arrived,
                                'Åsas mammas mat', 'Maten var kall.', 'Åsa Öberg', 'asa@brevlada.example', '{}', 'klagomal', 'mat', 'hemtjanst', 'infinity')
                        returning id
                        """)
                .param("namnd", namnd)
                .param("reference", UUID.randomUUID().toString())
                .param("arrived", Instant.parse(arrived).atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** Lets an ärende be something else, such as {@code status = 'OMSTYRT'}. */
    void set(long arende, String what) {
        jdbc.sql("update arende set " + what + " where id = :id")
                .param("id", arende)
                .update();
    }

    /** Sets when the answer is due and when it was given; empty when it was not. */
    void answer(long arende, String due, String done) {
        jdbc.sql("""
                        insert into frist (arende, name, rule, warn_at, due_at, done_at)
                        values (:arende, 'SVAR', 'Svar.', cast(:due as timestamptz), cast(:due as timestamptz), cast(:done as timestamptz))
                        """)
                .param("arende", arende)
                .param("due", due)
                .param("done", done.isEmpty() ? null : done)
                .update();
    }

    /** Adds a measure. */
    void measure(long arende, String text, String added) {
        jdbc.sql("""
                        insert into measure (arende, text, done, follow_up, added_by, added_at)
                        values (:arende, :text, true, '2026-12-11', 'rut', cast(:added as timestamptz))
                        """)
                .param("arende", arende)
                .param("text", text)
                .param("added", added)
                .update();
    }
}
