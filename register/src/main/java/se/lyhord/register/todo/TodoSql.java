package se.lyhord.register.todo;

import se.lyhord.register.dispatch.AnswerSql;
import se.lyhord.register.event.ArendeLog;

/** The statements behind the list: what is whose, and in which group; each begins with the enhet's own open ärenden, found by index. */
final class TodoSql {
    /** An open question keeps the ärende waiting; one to the citizen only until a message comes. */
    private static final String QUESTION = """
            from question q where q.arende = a.id and q.ended_at is null
            and (q.asked_person is not null or q.asked_unit is not null
                 or not exists (select from message m where m.arende = a.id and m.arrived_at > q.asked_at))
            """;

    /** As a value and not as {@code exists}, which could be answered by reading the whole log once. */
    private static final String BEGUN = """
            select e.seq from arende_event e where e.arende = a.id
            and e.type in ('InquiryBegun', 'InquiryWritten', 'MeasureAdded', 'ProviderAsked', 'ColleagueAsked', 'CitizenAsked', 'NoteWritten', 'Delayed')
            """;

    /**
     * When a message came about which nobody has done anything: what came last, of messages and of what people do, is one. The opening one is no such event.
     * A colleague who answers a question has not read the message. Read from the log's end, so a long log costs no more than a short one.
     */
    private static final String NEWS = """
            left join lateral (
                select case when newest.type = 'FollowUpReceived' then newest.at end as at
                from (select e.type, e.at from arende_event e
                      where e.arende = a.id and (e.type = 'FollowUpReceived' or e.actor <> '%s' and e.type <> 'ColleagueReplied')
                      order by e.seq desc limit 1) newest
            ) news on true
            """.formatted(ArendeLog.BOT);

    /** What few may see is looked at one by one; the list leaves it out. */
    private static final String MINE = """
            with mine as materialized (
                select a.id, a.answer_due, news.at as news,
                       case when exists (select from hand_back h where h.arende = a.id) then 'WAITING'
                            when a.answer_due < :soon then 'DUE'
                            when news.at is null
                                 and (exists (select %1$s) or exists (select from provider_request p where p.arende = a.id and p.replied_at is null)) then 'WAITING'
                            when (%2$s limit 1) is not null then 'ONGOING'
                            else 'NEW' end as todo
                from arende a %3$s
                where a.namnd = :namnd and a.status = 'FORDELAT' and not a.restricted
                  and (a.unit = any (:units) or a.taken_over_by = any (:persons))
            )
            """.formatted(QUESTION, BEGUN, NEWS);

    static final String SIZES = MINE + "select todo, count(*) as size from mine group by todo";

    static final String ROWS = MINE + """
            , numbered as (
                select id, todo, news, row_number() over (partition by todo order by news is null, answer_due, id) as place,
                       count(*) over (partition by todo) as size
                from mine
            )
            select n.todo, n.size, n.news, a.id, coalesce(a.diarienummer, a.reference) as name, a.title, a.sender_name, a.sender_address,
                   a.companion_of is not null as companion, a.unit, a.flags,
                   a.taken_over_by, a.answer_due,
                   exists (select from hand_back h where h.arende = a.id) as handed_back,
                   (select p.provider from provider_request p where p.arende = a.id and p.replied_at is null order by p.id limit 1) as provider,
                   asked.asked_person, asked.asked_unit, asked.id is not null as asked,
                   exists (select from proposed_answer p where p.arende = a.id and p.settled_at is null) as proposed,
                   %2$s as came_back
            from numbered n join arende a on a.id = n.id
            left join lateral (select q.id, q.asked_person, q.asked_unit %1$s order by q.id limit 1) asked on true
            where n.place <= :most
            order by n.todo, n.place
            """.formatted(QUESTION, AnswerSql.CAME_BACK);

    private TodoSql() {}
}
