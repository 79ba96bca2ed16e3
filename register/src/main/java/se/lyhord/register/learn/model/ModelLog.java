package se.lyhord.register.learn.model;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who changed which model a nämnd's suggestions come from; append-only. */
@Component
public class ModelLog {
    private final JdbcClient jdbc;
    private final Clock clock;

    ModelLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One thing that happened.
     *
     * @param actor user name, or {@code lyhord}
     * @param text a sentence in Swedish
     */
    public record Entry(Instant at, String actor, ModelEvent type, String text) {}

    /** Adds what happens in this transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(String namnd, String actor, ModelEvent type, @Nullable Long model, String text) {
        jdbc.sql("""
                        insert into classifier_event (namnd, at, actor, type, model, text)
                        values (:namnd, :at, :actor, :type, :model, :text)
                        """)
                .param("namnd", namnd)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actor", actor)
                .param("type", type.name())
                .param("model", model)
                .param("text", text)
                .update();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Entry> of(String namnd, int limit) {
        return jdbc.sql("select * from classifier_event where namnd = :namnd order by id desc limit :limit")
                .param("namnd", namnd)
                .param("limit", limit)
                .query((row, number) -> new Entry(
                        row.getTimestamp("at").toInstant(),
                        row.getString("actor"),
                        ModelEvent.valueOf(row.getString("type")),
                        row.getString("text")))
                .list();
    }
}
