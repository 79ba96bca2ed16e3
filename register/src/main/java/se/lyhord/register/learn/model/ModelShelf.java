package se.lyhord.register.learn.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where models lie. */
@Component
public class ModelShelf {
    /** How many that are no longer in use can be gone back to. */
    private static final int KEPT = 4;

    private final JdbcClient jdbc;

    ModelShelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds the nämnd's place on the shelf until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(String namnd) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('classifier_model ' || :namnd, 0))")
                .param("namnd", namnd)
                .query((row, number) -> number)
                .list();
    }

    /** The model in use, unless that is the built-in one. */
    @Transactional(readOnly = true)
    Optional<ActiveModel> active(String namnd) {
        return jdbc.sql("select id, seen_until, model from classifier_model where namnd = :namnd and state = 'ACTIVE'")
                .param("namnd", namnd)
                .query((row, number) ->
                        new ActiveModel(row.getLong("id"), instant(row, "seen_until"), row.getBytes("model")))
                .optional();
    }

    /** The ids of the models in use, by nämnd; a nämnd that uses the built-in one is not there. */
    @Transactional(readOnly = true)
    public Map<String, Long> activeIds() {
        Map<String, Long> ids = new TreeMap<>();
        jdbc.sql("select namnd, id from classifier_model where state = 'ACTIVE'")
                .query(row -> {
                    ids.put(row.getString("namnd"), row.getLong("id"));
                });
        return ids;
    }

    /** Every retraining, the newest first. */
    @Transactional(readOnly = true)
    public List<TrainedModel> history(String namnd, int limit) {
        return jdbc.sql("""
                        select id, trained_at, asked_by, examples, measured, state, reason, model is not null as kept
                        from classifier_model where namnd = :namnd order by id desc limit :limit
                        """)
                .param("namnd", namnd)
                .param("limit", limit)
                .query(ModelShelf::model)
                .list();
    }

    /** Puts a new one there, in use where it has models; returns its id. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long add(NewModel model) {
        boolean taken = model.models() != null;
        if (taken) {
            become(model.namnd(), ModelState.ACTIVE, ModelState.FORMER);
        }
        Instant seenUntil = model.seenUntil();
        long id = jdbc.sql("""
                        insert into classifier_model (namnd, trained_at, asked_by, examples, seen_until, measured, state, reason, model)
                        values (:namnd, :at, :askedBy, :examples, :seenUntil, :measured::jsonb, :state, :reason, :model)
                        returning id
                        """)
                .param("namnd", model.namnd())
                .param("at", model.begun().atOffset(ZoneOffset.UTC))
                .param("askedBy", model.askedBy())
                .param("examples", model.examples())
                .param("seenUntil", seenUntil == null ? null : seenUntil.atOffset(ZoneOffset.UTC))
                .param("measured", ComparedJson.write(model.measured()))
                .param("state", (taken ? ModelState.ACTIVE : ModelState.REFUSED).name())
                .param("reason", model.reason())
                .param("model", model.models() == null ? null : ModelBytes.write(model.models()))
                .query(Long.class)
                .single();
        prune(model.namnd());
        return id;
    }

    /** Takes the one in use away and the one before it into use again; returns its id, empty when that is the built-in one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Long> stepBack(String namnd) {
        become(namnd, ModelState.ACTIVE, ModelState.LEFT);
        return jdbc.sql("""
                        update classifier_model set state = 'ACTIVE'
                        where id = (select max(id) from classifier_model
                                    where namnd = :namnd and state = 'FORMER' and model is not null)
                        returning id
                        """).param("namnd", namnd).query(Long.class).optional();
    }

    private void become(String namnd, ModelState from, ModelState to) {
        jdbc.sql("update classifier_model set state = :to where namnd = :namnd and state = :from")
                .param("namnd", namnd)
                .param("from", from.name())
                .param("to", to.name())
                .update();
    }

    /** Of one that nobody can go back to, what was measured stays. */
    private void prune(String namnd) {
        jdbc.sql("""
                        update classifier_model set model = null
                        where namnd = :namnd and model is not null and state <> 'ACTIVE' and id not in (
                            select id from classifier_model where namnd = :namnd and state = 'FORMER' and model is not null
                            order by id desc limit :kept)
                        """).param("namnd", namnd).param("kept", KEPT).update();
    }

    private static TrainedModel model(ResultSet row, int number) throws SQLException {
        return new TrainedModel(
                row.getLong("id"),
                row.getTimestamp("trained_at").toInstant(),
                row.getString("asked_by"),
                row.getInt("examples"),
                ComparedJson.read(row.getString("measured")),
                ModelState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getBoolean("kept"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
