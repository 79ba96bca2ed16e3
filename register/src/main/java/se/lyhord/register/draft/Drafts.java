package se.lyhord.register.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.lyhord.register.access.Account;
import se.lyhord.register.signal.Signal;
import se.lyhord.register.signal.Signals;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps drafts while they are written: each person's own, on whatever computer, until the deed is done or they are too old. */
@Component
@Transactional
public class Drafts {
    /** How long a draft is kept after it was last changed. */
    public static final Duration KEPT = Duration.ofDays(30);

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final TopicRule rule;
    private final Signals signals;
    private final Clock clock;

    Drafts(JdbcClient jdbc, TopicRule rule, Signals signals, Clock clock) {
        this.jdbc = jdbc;
        this.rule = rule;
        this.signals = signals;
        this.clock = clock;
    }

    /** The person's own drafts of this form, the last saved first; none about what the person may not read. */
    @Transactional(readOnly = true)
    public List<Draft> own(Account by, Topic about, String form) {
        if (!rule.mayRead(by, about)) {
            return List.of();
        }
        return jdbc.sql("""
                        select id, fields, seen, version, saved_at from draft
                        where topic = :topic and topic_id = :id and person = :person and form = :form and saved_at > :cutoff order by saved_at desc, id desc
                        """)
                .param("topic", about.kind().name())
                .param("id", about.id())
                .param("person", by.username())
                .param("form", form)
                .param("cutoff", cutoff())
                .query(Drafts::draft)
                .list();
    }

    /** Who has begun what about this, the person's own too; nothing for one who may not read it. */
    @Transactional(readOnly = true)
    public List<DraftInSight> inSight(Account by, Topic about) {
        List<DraftInSight> begun = jdbc.sql("""
                        select coalesce(max(account.name), draft.person) as name, form, draft.person = :person as own,
                               min(begun_at) as begun_at, max(saved_at) as saved_at
                        from draft left join account on account.username = draft.person
                        where topic = :topic and topic_id = :id and saved_at > :cutoff group by draft.person, form order by min(begun_at), form
                        """)
                .param("topic", about.kind().name())
                .param("id", about.id())
                .param("person", by.username())
                .param("cutoff", cutoff())
                .query((row, number) -> new DraftInSight(
                        row.getString("name"),
                        row.getString("form"),
                        row.getBoolean("own"),
                        row.getTimestamp("begun_at").toInstant(),
                        row.getTimestamp("saved_at").toInstant()))
                .list();
        return begun.isEmpty() || rule.mayRead(by, about) ? begun : List.of();
    }

    /**
     * Saves what stands in the form now. What another window has saved since stays as it is: then this becomes a draft of its own, so that neither
     * loses a word.
     *
     * @param known the draft as it was saved or opened last; null when there is none
     * @param seen how many events of the ärende the person has seen; 0 when it is about something else
     * @return the draft as it is now; empty when the person may not read what it is about any more
     */
    public Optional<Draft> save(
            Account by, Topic about, String form, @Nullable Draft known, int seen, Map<String, String> fields) {
        if (!rule.mayRead(by, about)) {
            return Optional.empty();
        }
        Optional<Draft> saved = known == null ? Optional.empty() : update(by, known, fields);
        return saved.isPresent() ? saved : Optional.of(begin(by, about, form, seen, fields));
    }

    private Optional<Draft> update(Account by, Draft known, Map<String, String> fields) {
        return jdbc.sql("""
                        update draft set fields = :fields::jsonb, version = version + 1, saved_at = :now
                        where id = :id and person = :person and version = :version
                        returning id, fields, seen, version, saved_at
                        """)
                .param("fields", JSON.writeValueAsString(fields))
                .param("now", at(now()))
                .param("id", known.id())
                .param("person", by.username())
                .param("version", known.version())
                .query(Drafts::draft)
                .optional();
    }

    private Draft begin(Account by, Topic about, String form, int seen, Map<String, String> fields) {
        jdbc.sql("delete from draft where saved_at <= :cutoff")
                .param("cutoff", cutoff())
                .update();
        signals.send(Signal.DRAFT);
        return jdbc.sql("""
                        insert into draft (topic, topic_id, person, form, fields, seen, version, begun_at, saved_at)
                        values (:topic, :id, :person, :form, :fields::jsonb, :seen, 1, :now, :now)
                        returning id, fields, seen, version, saved_at
                        """)
                .param("topic", about.kind().name())
                .param("id", about.id())
                .param("person", by.username())
                .param("form", form)
                .param("fields", JSON.writeValueAsString(fields))
                .param("seen", seen)
                .param("now", at(now()))
                .query(Drafts::draft)
                .single();
    }

    /** Forgets this one draft, unless another window has gone on with it. */
    public void drop(Account by, Draft known) {
        tell(jdbc.sql("delete from draft where id = :id and person = :person and version = :version")
                .param("id", known.id())
                .param("person", by.username())
                .param("version", known.version())
                .update());
    }

    /** Forgets all the person's drafts of this form: it is done. */
    public void forget(Account by, Topic about, String form) {
        tell(jdbc.sql("delete from draft where topic = :topic and topic_id = :id and person = :person and form = :form")
                .param("topic", about.kind().name())
                .param("id", about.id())
                .param("person", by.username())
                .param("form", form)
                .update());
    }

    private void tell(int gone) {
        if (gone > 0) {
            signals.send(Signal.DRAFT);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private OffsetDateTime cutoff() {
        return at(now().minus(KEPT));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                row.getLong("id"),
                JSON.readValue(row.getString("fields"), FIELDS),
                row.getInt("seen"),
                row.getInt("version"),
                row.getTimestamp("saved_at").toInstant());
    }
}
