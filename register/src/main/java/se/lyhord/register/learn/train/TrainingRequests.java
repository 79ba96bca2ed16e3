package se.lyhord.register.learn.train;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What people have asked for; a request stays until some node has done it. */
@Component
public class TrainingRequests {
    private final JdbcClient jdbc;

    TrainingRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Asks, unless somebody has already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean add(String namnd, String by, Instant at) {
        return jdbc.sql("""
                        insert into classifier_request (namnd, asked_at, asked_by) values (:namnd, :at, :by)
                        on conflict (namnd) do nothing
                        """)
                        .param("namnd", namnd)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by)
                        .update()
                == 1;
    }

    /** User name of who waits for one. */
    @Transactional(readOnly = true)
    public Optional<String> askedBy(String namnd) {
        return jdbc.sql("select asked_by from classifier_request where namnd = :namnd")
                .param("namnd", namnd)
                .query(String.class)
                .optional();
    }

    /** What was asked for before a training began is done with it. */
    @Transactional(propagation = Propagation.MANDATORY)
    void done(String namnd, Instant begun) {
        jdbc.sql("delete from classifier_request where namnd = :namnd and asked_at <= :begun")
                .param("namnd", namnd)
                .param("begun", begun.atOffset(ZoneOffset.UTC))
                .update();
    }
}
