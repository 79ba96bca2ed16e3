package se.lyhord.register.year;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the register tells when the year has passed: each finding that should not be is a line. */
final class Findings {
    private final JdbcClient jdbc;
    private final long after;
    private final Instant now;

    /** Of the ärenden with higher ids. */
    Findings(JdbcClient jdbc, long after, Instant now) {
        this.jdbc = jdbc;
        this.after = after;
        this.now = now;
    }

    /** Also those that were opened beside others. */
    List<Long> ids() {
        return jdbc.sql("select id from arende where id > :after")
                .param("after", after)
                .query(Long.class)
                .list();
    }

    /** Frister that were open when their moment passed, without mark, entry in the log or alarm. */
    List<String> missedInSilence() {
        return lines("""
                select f.arende || ' ' || f.name from frist f
                where f.arende > :after and f.due_at < :now - interval '1 day'
                  and coalesce(f.done_at, f.cancelled_at, 'infinity') > f.due_at
                  and (f.missed_at is null
                       or (coalesce(f.done_at, f.cancelled_at, 'infinity') > f.missed_at
                           and not exists (select from alarm where arende = f.arende and cause = 'MISSED ' || f.name))
                       or not exists (select from arende_event e where e.arende = f.arende and e.type = 'FristMissed'
                                      and e.data::jsonb ->> 'duty' = f.name and (e.data::jsonb ->> 'due')::timestamptz = f.due_at))
                """);
    }

    /** Frister that were open for more than two days after the moment for the warning, which the bot may have slept over. */
    List<String> notWarned() {
        return lines("""
                select f.arende || ' ' || f.name from frist f join arende a on a.id = f.arende
                where f.arende > :after and f.warn_at < :now - interval '2 days' and f.warned_at is null
                  and coalesce(f.done_at, f.cancelled_at, 'infinity') > greatest(f.warn_at, a.arrived_at) + interval '2 days'
                """);
    }

    List<String> toldTwice() {
        return lines("""
                select arende || ' ' || type || ' ' || data from arende_event
                where arende > :after and type in ('FristWarned', 'FristMissed')
                group by arende, type, data having count(*) > 1 and :now is not null
                """);
    }

    int toldAtAll() {
        return lines("""
                select type from arende_event where arende > :after and type in ('FristWarned', 'FristMissed') and :now is not null
                """).size();
    }

    /** One that was sent, waits for the routine's moment, or was left to a person with the reason, where there is anybody to write to; else none. */
    List<String> withoutExactlyOneBekraftelse() {
        return lines("""
                select a.id || ' ' || a.namnd from arende a
                where a.id > :after and :now is not null and (
                    select count(*) from dispatch d
                    where d.arende = a.id and d.kind = 'BEKRAFTELSE'
                      and (d.state = 'SENT' or (d.state = 'MANUAL' and d.reason is not null) or (d.state = 'PLANNED' and d.not_before = 'infinity')))
                    <> case when a.companion_of is not null or (a.sender_address is null and a.sender_postal is null) then 0 else 1 end
                """);
    }

    List<String> alarmsThatNobodyWasSent() {
        return lines("""
                select arende || ' ' || cause || ' ' || person from alarm
                where arende > :after and mailed_at is null and coalesce(settled_at, :now) > not_before + interval '2 days'
                """);
    }

    List<String> secondMorningLetters() {
        return lines("""
                select namnd || ' ' || recipient || ' ' || (planned_at at time zone 'Europe/Stockholm')::date from dispatch
                where kind = 'MORGONBREV' and planned_at <= :now and id > (select min(id) from dispatch where arende > :after)
                group by namnd, recipient, (planned_at at time zone 'Europe/Stockholm')::date having count(*) > 1
                """);
    }

    /** Numbers after which the next is missing, of each nämnd and year. */
    List<String> gapsInSeries() {
        return lines("""
                with taken as (
                    select namnd, split_part(diarienummer, '/', 1) as series, split_part(diarienummer, '/', 2)::int as seq
                    from arende where diarienummer is not null and :after is not null and :now is not null)
                select series || '/' || seq from taken t
                where seq < (select max(seq) from taken o where o.namnd = t.namnd and o.series = t.series)
                  and not exists (select from taken o where o.namnd = t.namnd and o.series = t.series and o.seq = t.seq + 1)
                """);
    }

    private List<String> lines(String sql) {
        return jdbc.sql(sql)
                .param("after", after)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .list();
    }
}
