package se.lyhord.register.undo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.lyhord.config.routine.letter.Brevslag;

/** All that a decision changes besides the log: the ärende, its frister, alarms and letters, what enheter and providers said of it, in which queues it stands, and what is opened beside it. */
@Component
class Traces {
    private static final String ALL = """
            select jsonb_build_object(
                'arende', (select to_jsonb(a) - 'suggestion' from arende a where a.id = :arende),
                'frist', (select coalesce(jsonb_object_agg(f.name, to_jsonb(f)), '{}') from frist f where f.arende = :arende),
                'alarm', (select coalesce(jsonb_object_agg(l.id, to_jsonb(l)), '{}') from alarm l where l.arende = :arende),
                'dispatch', (select coalesce(jsonb_object_agg(d.id, to_jsonb(d)), '{}') from dispatch d where d.arende = :arende),
                'question', (select coalesce(jsonb_object_agg(q.id, to_jsonb(q)), '{}') from question q where q.arende = :arende),
                'possible_follow_up', (select coalesce(jsonb_object_agg(p.ledger, to_jsonb(p)), '{}') from possible_follow_up p where p.arende = :arende),
                'hand_back', (select coalesce(jsonb_object_agg(h.arende, to_jsonb(h)), '{}') from hand_back h where h.arende = :arende),
                'proposed_answer', (select coalesce(jsonb_object_agg(p.id, jsonb_build_object('id', p.id, 'settled_at', p.settled_at, 'settled_by', p.settled_by, 'sent', p.sent)), '{}')
                                    from proposed_answer p where p.arende = :arende),
                'provider_request', (select coalesce(jsonb_object_agg(r.id, r.provider), '{}') from provider_request r where r.arende = :arende),
                'companion', (with recursive matter (id) as (
                                  values (:arende) union select m.id from arende m join matter on m.merged_into = matter.id)
                              select coalesce(jsonb_object_agg(c.id, jsonb_build_object('unit', c.unit, 'taken_over_by', c.taken_over_by,
                                         'seq', (select max(e.seq) from arende_event e where e.arende = c.id))), '{}')
                              from matter join arende c on c.companion_of = matter.id))::text
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Traces(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Them as they are now, as JSON. */
    String of(long arende) {
        return jdbc.sql(ALL).param("arende", arende).query(String.class).single();
    }

    /** Lets the letters and alarms that have come or changed since then wait until that moment. */
    void holdBack(long arende, String before, Instant until) {
        for (String held : List.of("""
                update dispatch d
                set not_before = greatest(not_before, :until), show_at = case when show_at is not null then greatest(show_at, :until) end
                where arende = :arende and ((state = 'PLANNED' and not_before < :until) or (show_at < :until and shown_at is null))
                  and (:before::jsonb -> 'dispatch' -> d.id::text) is distinct from to_jsonb(d)
                """, """
                update alarm l set not_before = :until
                where arende = :arende and settled_at is null and mailed_at is null and not_before < :until
                  and (:before::jsonb -> 'alarm' -> l.id::text) is distinct from to_jsonb(l)
                """)) {
            jdbc.sql(held)
                    .param("arende", arende)
                    .param("before", before)
                    .param("until", until.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    /** Whether a letter or an alarm of the decision has gone its way since; nobody can send one until the transaction ends. */
    boolean hasGone(long decision) {
        jdbc.sql("select id from dispatch where arende = (select arende from decision where id = :id) for update")
                .param("id", decision)
                .query(Long.class)
                .list();
        return jdbc.sql("""
                        select exists (select from decision u join dispatch d on d.arende = u.arende
                                       where u.id = :id and to_jsonb(d) is distinct from u.after -> 'dispatch' -> d.id::text
                                         and u.after -> 'dispatch' -> d.id::text is distinct from u.before -> 'dispatch' -> d.id::text)
                            or exists (select from decision u join alarm l on l.arende = u.arende
                                       where u.id = :id and l.mailed_at is not null and u.after -> 'alarm' -> l.id::text ->> 'mailed_at' is null
                                         and u.after -> 'alarm' -> l.id::text is distinct from u.before -> 'alarm' -> l.id::text)
                        """).param("id", decision).query(Boolean.class).single();
    }

    /** Makes all as it was, except for the diarienummer; what the decision had added is done with. Gives the letters that do not go. */
    List<Brevslag> restore(long decision) {
        for (String restored : List.of("""
                update arende a
                set status = b.status, kind = b.kind, factor = b.factor, factor_code = b.factor_code, unit = b.unit, flags = b.flags,
                    answer_due = b.answer_due, arrived_at = b.arrived_at, reply_wanted = b.reply_wanted, merged_into = b.merged_into,
                    taken_over_by = b.taken_over_by, answer_promised = b.answer_promised,
                    promised_before = b.promised_before
                from decision u, jsonb_populate_record(null::arende, u.before -> 'arende') b
                where u.id = :id and a.id = u.arende
                """, """
                update frist f
                set rule = b.rule, warn_at = b.warn_at, due_at = b.due_at, done_at = b.done_at, cancelled_at = b.cancelled_at,
                    warned_at = b.warned_at, missed_at = b.missed_at
                from decision u, jsonb_each(u.before -> 'frist') e, jsonb_populate_record(null::frist, e.value) b
                where u.id = :id and f.arende = u.arende and f.name = e.key and e.value is distinct from u.after -> 'frist' -> e.key
                """, """
                update frist f set cancelled_at = :now from decision u
                where u.id = :id and f.arende = u.arende and not jsonb_exists(u.before -> 'frist', f.name) and jsonb_exists(u.after -> 'frist', f.name)
                  and f.done_at is null and f.cancelled_at is null
                """, """
                update alarm l
                set address = b.address, sentence = b.sentence, urgent = b.urgent, due_at = b.due_at, raised_at = b.raised_at,
                    not_before = b.not_before, mailed_at = b.mailed_at, settled_at = b.settled_at
                from decision u, jsonb_each(u.before -> 'alarm') e, jsonb_populate_record(null::alarm, e.value) b
                where u.id = :id and l.id = b.id and e.value is distinct from u.after -> 'alarm' -> e.key
                """, """
                update alarm l set settled_at = :now from decision u
                where u.id = :id and l.arende = u.arende and not jsonb_exists(u.before -> 'alarm', l.id::text) and jsonb_exists(u.after -> 'alarm', l.id::text)
                  and l.settled_at is null
                """, """
                update dispatch d
                set state = b.state, reason = b.reason, not_before = b.not_before, show_at = b.show_at, subject = b.subject, body = b.body, language = b.language,
                    seen_to_by = b.seen_to_by, recipient = b.recipient, attempts = b.attempts, sent_at = b.sent_at,
                    returned_at = b.returned_at, dead_address = b.dead_address
                from decision u, jsonb_each(u.before -> 'dispatch') e, jsonb_populate_record(null::dispatch, e.value) b
                where u.id = :id and d.id = b.id and e.value is distinct from u.after -> 'dispatch' -> e.key
                """, """
                update question q set ended_at = b.ended_at
                from decision u, jsonb_each(u.before -> 'question') e, jsonb_populate_record(null::question, e.value) b
                where u.id = :id and q.id = b.id and e.value is distinct from u.after -> 'question' -> e.key
                """, """
                update proposed_answer p set settled_at = b.settled_at, settled_by = b.settled_by, sent = b.sent
                from decision u, jsonb_each(u.before -> 'proposed_answer') e, jsonb_populate_record(null::proposed_answer, e.value) b
                where u.id = :id and p.id = b.id and e.value is distinct from u.after -> 'proposed_answer' -> e.key
                """, """
                delete from provider_request r using decision u
                where u.id = :id and r.arende = u.arende and not jsonb_exists(u.before -> 'provider_request', r.id::text)
                  and jsonb_exists(u.after -> 'provider_request', r.id::text)
                """, """
                insert into possible_follow_up
                select b.* from decision u, jsonb_each(u.before -> 'possible_follow_up') e, jsonb_populate_record(null::possible_follow_up, e.value) b
                where u.id = :id and not jsonb_exists(u.after -> 'possible_follow_up', e.key)
                on conflict do nothing
                """, """
                insert into hand_back
                select b.* from decision u, jsonb_each(u.before -> 'hand_back') e, jsonb_populate_record(null::hand_back, e.value) b
                where u.id = :id and not jsonb_exists(u.after -> 'hand_back', e.key)
                on conflict do nothing
                """, """
                delete from hand_back h using decision u
                where u.id = :id and h.arende = u.arende and not jsonb_exists(u.before -> 'hand_back', h.arende::text)
                  and jsonb_exists(u.after -> 'hand_back', h.arende::text)
                """)) {
            jdbc.sql(restored)
                    .param("id", decision)
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        }
        return jdbc.sql("""
                        update dispatch d set state = 'CANCELLED', reason = 'Beslutet ångrades.' from decision u
                        where u.id = :id and d.arende = u.arende and not jsonb_exists(u.before -> 'dispatch', d.id::text) and jsonb_exists(u.after -> 'dispatch', d.id::text)
                          and d.state <> 'CANCELLED'
                        returning d.kind
                        """)
                .param("id", decision)
                .query((row, number) -> Brevslag.valueOf(row.getString("kind")))
                .list();
    }
}
