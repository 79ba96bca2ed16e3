package se.lyhord.register.alarm;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The alarms that nobody has seen to, what is due first before the rest. */
@Component
@Transactional
public class OpenAlarms {
    private static final String OPEN = """
            select alarm.*, coalesce(arende.diarienummer, arende.reference) as name
            from alarm join arende on arende.id = alarm.arende
            where alarm.namnd = :namnd and alarm.settled_at is null and %s
            order by alarm.due_at nulls first, alarm.arende, alarm.id
            """;

    private final JdbcClient jdbc;

    OpenAlarms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of these persons and functional addresses. */
    @Transactional(readOnly = true)
    public List<OpenAlarm> of(String namnd, Collection<String> persons) {
        return jdbc.sql(OPEN.formatted("alarm.person = any (:persons)"))
                .param("namnd", namnd)
                .param("persons", persons.toArray(String[]::new))
                .query(OpenAlarms::alarm)
                .list();
    }

    /** Those that mail may speak of by now, whether it has or not. */
    @Transactional(readOnly = true)
    public List<OpenAlarm> ready(String namnd, Instant now) {
        return jdbc.sql(OPEN.formatted("alarm.not_before <= :now"))
                .param("namnd", namnd)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(OpenAlarms::alarm)
                .list();
    }

    /** The ärenden with urgent ones that no letter has spoken of. */
    @Transactional(readOnly = true)
    public List<Long> arendenToMail(String namnd, Instant now) {
        return jdbc.sql("""
                        select arende from alarm
                        where namnd = :namnd and urgent and mailed_at is null and settled_at is null and not_before <= :now
                        group by arende order by min(id)
                        """)
                .param("namnd", namnd)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .list();
    }

    /** The urgent ones of an ärende that no letter has spoken of. */
    @Transactional(readOnly = true)
    public List<OpenAlarm> urgentOf(String namnd, long arende, Instant now) {
        return jdbc.sql(
                        OPEN.formatted(
                                "alarm.arende = :arende and alarm.urgent and alarm.mailed_at is null and alarm.not_before <= :now"))
                .param("namnd", namnd)
                .param("arende", arende)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(OpenAlarms::alarm)
                .list();
    }

    /** A letter speaks of them now; one that somebody is just changing is left as it is, since nobody may have to wait for a letter. */
    public void mailed(Collection<OpenAlarm> alarms, Instant now) {
        jdbc.sql("""
                        update alarm set mailed_at = :now
                        where id in (select id from alarm where id = any (:ids) and mailed_at is null for update skip locked)
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("ids", alarms.stream().map(OpenAlarm::id).toArray(Long[]::new))
                .update();
    }

    private static OpenAlarm alarm(ResultSet row, int number) throws SQLException {
        return new OpenAlarm(
                row.getLong("id"),
                row.getString("namnd"),
                row.getLong("arende"),
                row.getString("name"),
                row.getString("person"),
                row.getString("address"),
                row.getString("sentence"),
                row.getBoolean("urgent"),
                instant(row.getTimestamp("due_at")),
                row.getTimestamp("raised_at").toInstant(),
                instant(row.getTimestamp("mailed_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
