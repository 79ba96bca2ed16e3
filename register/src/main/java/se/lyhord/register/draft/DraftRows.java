package se.lyhord.register.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.lyhord.register.access.Account;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Where drafts are kept; one that is too old is as good as gone. */
@Component
class DraftRows {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Clock clock;

    DraftRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Draft> own(Account by, Topic about, String form) {
        return jdbc.sql("""
                        select id, fields, seen, version, saved_at from draft
                        where topic = :topic and topic_id = :id and person = :person and form = :form and saved_at > :cutoff order by saved_at desc, id desc
                        """)
                .param("topic", about.kind().name())
                .param("id", about.id())
                .param("person", by.username())
                .param("form", form)
                .param("cutoff", cutoff())
                .query(DraftRows::draft)
                .list();
    }

    List<DraftInSight> inSight(Account by, Topic about) {
        return jdbc.sql("""
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
    }

    /** Goes on with a draft; empty when another window has, or it is gone. */
    Optional<Draft> update(Account by, Draft known, Map<String, String> fields) {
        return jdbc.sql("""
                        update draft set fields = :fields::jsonb, version = version + 1, saved_at = :now
                        where id = :id and person = :person and version = :version
                        returning id, fields, seen, version, saved_at
                        """)
                .param("fields", JSON.writeValueAsString(fields))
                .param("now", now())
                .param("id", known.id())
                .param("person", by.username())
                .param("version", known.version())
                .query(DraftRows::draft)
                .optional();
    }

    Draft add(Account by, Topic about, String form, int seen, Map<String, String> fields) {
        jdbc.sql("delete from draft where saved_at <= :cutoff")
                .param("cutoff", cutoff())
                .update();
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
                .param("now", now())
                .query(DraftRows::draft)
                .single();
    }

    boolean drop(Account by, Draft known) {
        return jdbc.sql("delete from draft where id = :id and person = :person and version = :version")
                        .param("id", known.id())
                        .param("person", by.username())
                        .param("version", known.version())
                        .update()
                > 0;
    }

    boolean drop(Account by, Topic about, String form) {
        return jdbc.sql(
                                "delete from draft where topic = :topic and topic_id = :id and person = :person and form = :form")
                        .param("topic", about.kind().name())
                        .param("id", about.id())
                        .param("person", by.username())
                        .param("form", form)
                        .update()
                > 0;
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    private OffsetDateTime cutoff() {
        return now().minus(Drafts.KEPT);
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
